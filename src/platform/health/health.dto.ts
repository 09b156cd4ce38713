export class HealthStatus {
  status: 'ok';
}

export default async function stopServicesOnce() {
  await globalThis.tandemServices?.stop();
}

import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMyLabo } from '../../../api/session.js';
import type { EventPlan, EventPlanInput } from '../../../api/types.js';
import { plan as words } from '../../../i18n/fr/event-plan.js';
import { TextLink } from '../../../ui/link-button.js';
import { Page } from '../../../ui/page.js';
import { QueryView } from '../../../ui/query-view.js';
import { PlanForm } from './plan-form.js';
import { modelsQuery, planQuery } from './planning.queries.js';

/** The plan of an event that exists. */
export function PlanScreen() {
  const labo = useMyLabo();
  const { eventId } = useParams({ from: '/app/labo/evenements/$eventId/plan' });
  const models = useQuery(modelsQuery(labo.id));
  const query = useQuery(planQuery(eventId));
  const shapeOf = (kind: string) =>
    models.data?.formats.find((one) => one.kind === kind)?.shape ?? 'meetings';
  return (
    <Page
      title={words.change}
      above={
        <TextLink to="/evenements/$eventId" params={{ eventId }}>
          {words.backToEvent}
        </TextLink>
      }
    >
      <QueryView query={query}>
        {(plan) =>
          models.data ? (
            <PlanForm
              key={plan.version}
              laboId={labo.id}
              shape={shapeOf(plan.kind)}
              before={plan}
              initial={withoutId(plan)}
            />
          ) : null
        }
      </QueryView>
    </Page>
  );
}

const withoutId = ({ id: _, version: __, ...plan }: EventPlan): EventPlanInput => plan;

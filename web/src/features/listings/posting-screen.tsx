import { Button, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { ApiProblem } from '../../api/problem.js';
import type { ListingForm } from '../../api/types.js';
import { listings as listingWords } from '../../i18n/fr/listings.js';
import { posting as words } from '../../i18n/fr/posting.js';
import { BackLink } from '../../ui/back-link.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { StepsHead } from '../../ui/steps-head.js';
import { toast } from '../../ui/toast.js';
import { listingQuery } from './listings.queries.js';
import { after, before, firstWrongStep, resumeAt, STEPS, type Step } from './model/posting-steps.js';
import classes from './posting.module.css';
import { formQuery, hintsQuery, usePublishListing } from './posting.queries.js';
import { SaveNotice } from './save-notice.js';
import { HowStep } from './steps/how-step.js';
import { TypeStep } from './steps/type-step.js';
import { WhatStep } from './steps/what-step.js';
import { WhenStep } from './steps/when-step.js';
import { WhereStep } from './steps/where-step.js';
import { useListingForm } from './use-listing-form.js';

/** A need or an offer, written in five short steps. */
export function PostingScreen() {
  const { listingId } = useParams({ from: '/app/besoins-et-offres/$listingId/modifier' });
  const query = useQuery(formQuery(listingId));
  if (!query.data)
    return (
      <Page title={listingWords.title}>
        <QueryView query={query}>{() => null}</QueryView>
      </Page>
    );
  return <Posting key={query.data.id} form={query.data} />;
}

function Posting({ form }: { form: ListingForm }) {
  const { id, side, status } = form;
  const draft = status === 'draft';
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const search = useSearch({ from: '/app/besoins-et-offres/$listingId/modifier' });
  const [first] = useState<Step>(() => (draft ? resumeAt(side, form.content) : 'quoi'));
  const step = search.etape ?? first;
  const state = useListingForm(form);
  const [charter, setCharter] = useState(false);
  const publish = usePublishListing(id);
  const [text] = useDebouncedValue(`${state.content.title}\n${state.content.description}`, 500);
  const [title, ...story] = text.split('\n');
  const { data: hints } = useQuery(hintsQuery(side, title, story.join('\n')));
  const head = useFocusOnStep(step);

  const go = async (next: Step) => {
    if (draft) void state.save();
    await navigate({
      to: '/besoins-et-offres/$listingId/modifier',
      params: { listingId: id },
      search: { etape: next },
    });
  };
  const showWrong = (errors: Record<string, string>) => {
    state.setErrors(errors);
    const wrong = firstWrongStep(errors);
    if (wrong && wrong !== step) void go(wrong);
  };
  const leave = () => navigate({ to: '/besoins-et-offres/$listingId', params: { listingId: id } });
  const finish = async () => {
    if (!(await state.save())) return;
    if (!draft) {
      await queryClient.invalidateQueries({ queryKey: ['listings'] });
      toast(words.saved);
      return leave();
    }
    publish.mutate(charter, {
      onSuccess: () => {
        toast(words.published);
        void leave();
      },
      onError: (error) => showWrong((error as ApiProblem).fields ?? {}),
    });
  };
  const finishLater = async () => {
    await state.save();
    await queryClient.invalidateQueries({ queryKey: ['listings', 'of'] });
    queryClient.removeQueries({ queryKey: listingQuery(id).queryKey });
    toast(words.kept);
    await navigate({ to: '/besoins-et-offres' });
  };
  const steps = { form, state, hints };
  const [forward, back] = [after(step), before(step)];
  return (
    <Page
      title={state.content.title.trim() || words.title[side]}
      above={<BackLink to="/besoins-et-offres">{listingWords.back}</BackLink>}
      lead={words.stepOf(STEPS.indexOf(step) + 1, STEPS.length)}
    >
      <Stack gap="md" maw="46rem">
        <StepsHead
          label={words.steps}
          steps={STEPS.map((key) => ({ key, label: words.step[key] }))}
          current={step}
          onGo={(key) => go(key as Step)}
        />
        {publish.error && Object.keys(state.errors).length > 0 && (
          <Notice tone="wrong">{words.toCorrect}</Notice>
        )}
        <SaveNotice form={form} state={state} />
        <Card as="section" aria-label={words.step[step]}>
          <div ref={head} tabIndex={-1}>
            {step === 'quoi' && <WhatStep {...steps} />}
            {step === 'type' && <TypeStep {...steps} />}
            {step === 'comment' && <HowStep {...steps} />}
            {step === 'ou' && <WhereStep {...steps} />}
            {step === 'quand' && <WhenStep {...steps} charter={charter} onCharter={setCharter} />}
          </div>
        </Card>
        <div className={classes.actions}>
          {back && (
            <Button variant="default" onClick={() => go(back)}>
              {words.previous}
            </Button>
          )}
          {draft && (
            <Button variant="subtle" onClick={finishLater}>
              {words.leave}
            </Button>
          )}
          <Text c="dimmed" size="sm" role="status" className={classes.state}>
            {words.state[state.state]}
          </Text>
          {!draft && (
            <Button
              variant={forward ? 'default' : 'filled'}
              className={forward ? undefined : classes.main}
              onClick={finish}
            >
              {words.saveLive}
            </Button>
          )}
          {forward && (
            <Button className={classes.main} onClick={() => go(forward)}>
              {words.next}
            </Button>
          )}
          {!forward && draft && (
            <Button className={classes.main} onClick={finish} loading={publish.isPending}>
              {words.publish}
            </Button>
          )}
        </div>
      </Stack>
    </Page>
  );
}

/** A new step is read from its beginning, by eye and by ear. */
function useFocusOnStep(step: Step) {
  const head = useRef<HTMLDivElement>(null);
  const previous = useRef(step);
  useEffect(() => {
    if (previous.current === step) return;
    previous.current = step;
    head.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [step]);
  return head;
}

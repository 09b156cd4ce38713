import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiProblem } from '../../api/problem.js';
import type { ListingContent, ListingForm } from '../../api/types.js';
import { saveListing } from './posting.queries.js';

export type SaveState = 'saved' | 'waiting' | 'saving' | 'conflict' | 'failed';

/** Long enough not to save at each key, short enough that nobody thinks of it. */
const SAVE_AFTER_MS = 900;

/**
 * What is being written. A draft saves itself a moment after the last change; what is on line only when asked. Saves
 * follow one another, so that an older one never comes after a newer one.
 */
export function useListingForm(form: ListingForm) {
  const [content, setContent] = useState(form.content);
  const [state, setState] = useState<SaveState>('saved');
  const [errors, setErrors] = useState<Record<string, string>>({});
  const latest = useRef({ content, version: form.version, dirty: false });
  const running = useRef<Promise<boolean>>(Promise.resolve(true));
  const draft = form.status === 'draft';

  const change = useCallback((given: Partial<ListingContent>) => {
    const next = { ...latest.current.content, ...given };
    latest.current = { ...latest.current, content: next, dirty: true };
    setContent(next);
    setState('waiting');
    setErrors((now) => Object.fromEntries(Object.entries(now).filter(([field]) => !(field in given))));
  }, []);

  const saveOnce = useCallback(async (): Promise<boolean> => {
    if (!latest.current.dirty) return true;
    const sent = latest.current.content;
    setState('saving');
    try {
      const { version } = await saveListing(form.id, latest.current.version, sent);
      const unchanged = latest.current.content === sent;
      latest.current = { ...latest.current, version, dirty: !unchanged };
      setState(unchanged ? 'saved' : 'waiting');
      return true;
    } catch (error) {
      const problem = error as ApiProblem;
      setState(problem.status === 409 ? 'conflict' : 'failed');
      if (problem.fields) setErrors(problem.fields);
      return false;
    }
  }, [form.id]);

  /** Saves what is not saved yet; answers whether all of it is. */
  const save = useCallback((): Promise<boolean> => {
    running.current = running.current.then(saveOnce);
    return running.current;
  }, [saveOnce]);

  /** After a conflict: what is written here replaces what is there. */
  const overwrite = useCallback(
    (version: number) => {
      latest.current = { ...latest.current, version, dirty: true };
      return save();
    },
    [save],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of content starts the wait anew
  useEffect(() => {
    if (!draft || state !== 'waiting') return;
    const timer = setTimeout(save, SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [draft, state, content, save]);

  return { content, change, save, overwrite, state, errors, setErrors };
}

export type ListingFormState = ReturnType<typeof useListingForm>;

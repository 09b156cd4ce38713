import { useEffect, useRef } from 'react';
import type { ListingContent } from '../../../api/types.js';

type Codes = 'partnershipTypes' | 'themes' | 'modalities';

/**
 * Fills an empty box with what the text suggests, once; an author who empties it again is left alone. Answers whether
 * what is shown is still what was suggested.
 */
export function useSuggestion(
  field: Codes,
  content: ListingContent,
  change: (given: Partial<ListingContent>) => void,
  suggested: string[] | undefined,
): boolean {
  const done = useRef(content[field].length > 0);
  useEffect(() => {
    if (done.current || !suggested || suggested.length === 0) return;
    done.current = true;
    change({ [field]: suggested });
  }, [field, suggested, change]);
  return content[field].length > 0 && content[field].join() === suggested?.join();
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.js';
import type { ApiProblem } from '../../api/problem.js';

export interface NewOrganisation {
  name: string;
  kind: string;
  communeCode: string;
  phone?: string;
  email?: string;
  referentName?: string;
  distinct?: boolean;
}

export interface QuickEntry {
  organisationId: string | null;
  organisationName: string;
  organisation: NewOrganisation | null;
  side: 'need' | 'offer';
  title: string;
  description: string;
  reciprocity: string | null;
  /** Null while they follow the text. */
  partnershipTypes: string[] | null;
  modalities: string[] | null;
  communeCode: string | null;
  communeLabel: string;
  perimeter: string;
}

export type QuickProblem = ApiProblem;

export const emptyEntry = (): QuickEntry => ({
  organisationId: null,
  organisationName: '',
  organisation: null,
  side: 'need',
  title: '',
  description: '',
  reciprocity: null,
  partnershipTypes: null,
  modalities: null,
  communeCode: null,
  communeLabel: '',
  perimeter: 'departement',
});

interface Entered extends QuickEntry {
  partnershipTypes: string[];
  modalities: string[];
  themes: string[];
  publish: boolean;
}

/** Sends the whole entry: the organisation when it is new, and its need or offer. */
export function useQuickEntry(laboId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ organisationId, organisationName, communeLabel, organisation, ...content }: Entered) =>
      unwrap(
        api.POST('/api/labos/{laboId}/quick-listings', {
          params: { path: { laboId } },
          body: {
            ...content,
            ...(organisation ? { organisation: withoutBlanks(organisation) } : {}),
            ...(organisationId ? { organisationId } : {}),
            odd: [],
            otherCommunes: [],
            amountMin: null,
            amountMax: null,
            quantity: null,
            quantityUnit: null,
            duration: null,
            startsOn: null,
            deadline: null,
            expiresOn: null,
            publicConsent: false,
          } as never,
        }),
      ),
    onSuccess: () => {
      queryClient.invalidateQueries({ queryKey: ['organisations'] });
      queryClient.invalidateQueries({ queryKey: ['listings'] });
    },
  });
}

const withoutBlanks = (organisation: NewOrganisation): NewOrganisation =>
  Object.fromEntries(
    Object.entries(organisation).filter(([, value]) => value !== ''),
  ) as unknown as NewOrganisation;

import { useQuery } from '@tanstack/react-query';
import { client, unwrap } from './client';
import { keys } from './query-client';

export const useCalculation = (benefitId: string) =>
  useQuery({
    queryKey: keys.calculation(benefitId),
    queryFn: () =>
      unwrap(client.GET('/api/v1/benefits/{benefitId}/trace', { params: { path: { benefitId } } })),
  });

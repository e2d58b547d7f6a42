import { useMutation, type UseMutationOptions } from '@tanstack/react-query';
import { useRef } from 'react';

/** What a hand sends: pressed twice it is sent once, because a button is drawn as busy only a moment later. */
export function useOnce<Said, Answer>(options: UseMutationOptions<Answer, Error, Said>) {
  const isSending = useRef(false);
  const mutation = useMutation<Answer, Error, Said>({
    ...options,
    onSettled: (...settled) => {
      isSending.current = false;
      return options.onSettled?.(...settled);
    },
  });
  const mutate: typeof mutation.mutate = (...said) => {
    if (isSending.current) return;
    isSending.current = true;
    mutation.mutate(...said);
  };
  return { ...mutation, mutate };
}

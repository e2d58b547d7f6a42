import { useQueryClient } from '@tanstack/react-query';
import { assignTasks, type AssignedTask, type TaskKey } from '../../api/tasks';
import { keys } from '../../api/query-client';
import { useOnce } from '../../api/use-once';

interface Wish {
  readonly tasks: readonly TaskKey[];
  /** Nobody where it is left out. */
  readonly to?: string | undefined;
}

/** As many as the server takes at a time. */
const AT_ONCE = 100;

/** Takes, gives or gives back; answers with those that did not go. Repeating it changes nothing. */
export function useAssign(onDone: () => void) {
  const queryClient = useQueryClient();
  return useOnce({
    mutationFn: async ({ tasks, to }: Wish): Promise<AssignedTask[]> => {
      const answers: AssignedTask[] = [];
      for (let at = 0; at < tasks.length; at += AT_ONCE) {
        answers.push(...(await assignTasks(tasks.slice(at, at + AT_ONCE), to)).items);
      }
      return answers.filter(({ outcome }) => outcome !== 'DONE');
    },
    onSuccess: onDone,
    onSettled: () => queryClient.invalidateQueries({ queryKey: keys.tasks }),
  });
}

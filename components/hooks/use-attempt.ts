import { useState } from 'react';
import { Problem } from '~/domain/problem';

/** Runs a user action. A Problem is returned to be shown; a lost store, of which nothing can be shown, and any bug are thrown into the error boundary. */
export function useAttempt(): {
  attempt: (work: () => Promise<unknown>) => Promise<void>;
  problem: Problem | undefined;
  busy: boolean;
} {
  const [state, setState] = useState<{ problem?: Problem; bug?: unknown; busy: boolean }>({ busy: false });
  if (state.bug) throw state.bug;
  const attempt = async (work: () => Promise<unknown>) => {
    setState({ busy: true });
    try {
      await work();
      setState({ busy: false });
    } catch (failure) {
      setState(
        failure instanceof Problem && failure.code !== 'database-lost'
          ? { problem: failure, busy: false }
          : { bug: failure, busy: false },
      );
    }
  };
  return { attempt, problem: state.problem, busy: state.busy };
}

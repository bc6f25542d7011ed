import { useState } from 'react';
import { Problem } from '~/domain/problem';

/** Runs a user action. A Problem is returned to be shown; anything else is a bug and is thrown into the error boundary. */
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
        failure instanceof Problem ? { problem: failure, busy: false } : { bug: failure, busy: false },
      );
    }
  };
  return { attempt, problem: state.problem, busy: state.busy };
}

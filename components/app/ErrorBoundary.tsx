import { Component, type ReactNode } from 'react';
import { Problem } from '~/domain/problem';
import { Failure } from './Failure';

/** Shows a failure instead of a blank screen: a Problem with what to do about it, a bug with details to copy. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failure?: unknown }> {
  override state: { failure?: unknown } = {};

  static getDerivedStateFromError(failure: unknown) {
    return { failure };
  }

  override render() {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return (
      <Failure
        failure={failure instanceof Problem ? failure : new Error(String(failure), { cause: failure })}
      />
    );
  }
}

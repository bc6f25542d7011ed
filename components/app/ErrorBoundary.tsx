import { Component, type ReactNode } from 'react';
import { Failure } from './Failure';

/** Shows a failure instead of a blank screen: a Problem with what to do about it, a bug with the diagnostics to copy. Records either. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failure?: unknown }> {
  override state: { failure?: unknown } = {};

  static getDerivedStateFromError(failure: unknown) {
    return { failure };
  }

  override componentDidCatch(failure: unknown) {
    // To the page's own listener, as an error that nothing caught.
    reportError(failure);
  }

  override render() {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return <Failure failure={failure} />;
  }
}

import { Component, type ReactNode } from 'react';

/** Catches a fault of the program, so that the pane says so in place of going blank. */
export class FaultBoundary extends Component<
  { readonly children: ReactNode; readonly fallback: (fault: Error, again: () => void) => ReactNode },
  { readonly fault: Error | null }
> {
  override state: { readonly fault: Error | null } = { fault: null };

  static getDerivedStateFromError(fault: unknown): { readonly fault: Error } {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    return fault === null ? this.props.children : this.props.fallback(fault, () => this.setState({ fault: null }));
  }
}

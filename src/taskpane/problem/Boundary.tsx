import { Component, type ReactNode } from 'react';
import { ProblemScreen } from './ProblemScreen';

type BoundaryState = { readonly hasFailed: false } | { readonly hasFailed: true; readonly error: unknown };

/**
 * Takes the place of a screen that could not be drawn, e.g. because a part of the add-in could not be loaded. React
 * offers this to classes only.
 */
export class Boundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { hasFailed: false };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { hasFailed: true, error };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? (
      <ProblemScreen error={this.state.error} onRetry={() => this.setState({ hasFailed: false })} />
    ) : (
      this.props.children
    );
  }
}

import { Component, type ComponentChildren } from 'preact'

interface BoundaryProps {
  children: ComponentChildren
  onError: (error: unknown) => void
}

/** Keeps what a component throws while it is drawn from taking the phone down. */
export class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  override componentDidCatch(error: unknown): void {
    this.setState({ failed: true })
    this.props.onError(error)
  }

  override render(): ComponentChildren {
    return this.state.failed ? null : this.props.children
  }
}

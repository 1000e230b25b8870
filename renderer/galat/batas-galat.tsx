import { Component, type ReactNode } from 'react';
import { noteGalat } from './galat';
import { PesanGalat } from './pesan-galat';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly kode: string | null;
}

/** Stands in for a screen that cannot be drawn. React knows such a boundary only as a class. */
export class BatasGalat extends Component<Props, State> {
  override state: State = { kode: null };

  static getDerivedStateFromError(galat: unknown): State {
    return { kode: noteGalat(galat) };
  }

  override render(): ReactNode {
    return this.state.kode === null ? this.props.children : <PesanGalat kode={this.state.kode} />;
  }
}

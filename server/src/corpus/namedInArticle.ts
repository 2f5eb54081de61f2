import type { RecordedFigure } from './articleRecord';
import type { Figure, NamedFigure } from './corpus';

/** A figure as an article that the corpus holds names it. Who that is over the corpus is worked out when it is asked for. */
export class NamedInArticle implements NamedFigure {
  constructor(
    private readonly local: RecordedFigure,
    private readonly viewOf: (local: RecordedFigure) => Figure,
  ) {}

  get name(): string {
    return this.local.name;
  }

  get form(): NamedFigure['form'] {
    return this.local.form;
  }

  get roles(): NamedFigure['roles'] {
    return this.local.roles;
  }

  get figure(): Figure {
    return this.viewOf(this.local);
  }
}

import { html, nothing } from 'lit';
import { onTheme } from '../look/theme';
import { BoardElement } from '../parts/board-element';
import { Refused } from '../wire/api';
import { type Attainment, fetchAttainmentOf } from '../wire/attainment';
import { type Scope, type TargetSet, beginningOf, fetchTargets, holdsFrom } from '../wire/targets';
import { fullDay } from '../words/format';
import { t } from '../words/words';
import type { Trouble } from './day-source';
import { deskHeader } from './desk-header';
import { inTrouble } from './in-trouble';
import './target-dialog';
import type { TargetDialog } from './target-dialog';
import { figureOf, ofAgents, ofTeam, scopeName, targetList } from './target-list';

/** What a team is asked for: which targets hold, whose they are and since when; managers set others here. */
export class TargetsPage extends BoardElement {
  static override properties = {
    targets: { state: true },
    attainment: { state: true },
    trouble: { state: true },
    done: { state: true },
  };

  declare targets: TargetSet[] | undefined;
  declare attainment: Attainment | undefined;
  declare trouble: Trouble | undefined;
  declare done: TargetSet | undefined;
  private today = '';
  private forgetTheme?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.forgetTheme = onTheme(() => this.requestUpdate());
    void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forgetTheme?.();
  }

  private get team(): string {
    return this.dataset.team ?? '';
  }

  private async load(): Promise<void> {
    try {
      const [held, attainment] = await Promise.all([fetchTargets(), fetchAttainmentOf(this.team)]);
      this.today = held.date;
      this.targets = held.targets;
      this.attainment = attainment;
      this.trouble = undefined;
    } catch (error) {
      const refused = error instanceof Refused && [403, 404].includes(error.status);
      this.trouble = refused ? 'not-yours' : 'unreachable';
    }
  }

  /** What somebody of this role may set targets for, the team first. */
  private scopes({ of, agents }: Attainment): Scope[] {
    const own: Scope[] = [
      { level: 'team', id: of.id },
      ...agents.map(({ agent }): Scope => ({ level: 'agent', id: agent })),
    ];
    if (this.dataset.viewer !== 'director') return own;
    const wide: Scope[] = of.department ? [{ level: 'department', id: of.department.id }] : [];
    return [...own, ...wide, { level: 'company' }];
  }

  /** What is changed is set for the team, unless it is an agent's own: whoever wants more says so. */
  private edit(target: TargetSet, of: Attainment): void {
    this.done = undefined;
    const scope: Scope = target.scope.level === 'agent' ? target.scope : { level: 'team', id: of.of.id };
    const draft = { ...target, scope, effectiveFrom: beginningOf(target.period, this.today) };
    void this.querySelector<TargetDialog>('target-dialog')?.edit(draft, of, this.scopes(of), this.today);
  }

  private add(of: Attainment): void {
    const scope: Scope = { level: 'team', id: of.of.id };
    this.edit({ metric: 'effectiveCalls', period: 'day', scope, figure: 0, effectiveFrom: this.today }, of);
  }

  private async onSet(event: CustomEvent<TargetSet>): Promise<void> {
    this.done = event.detail;
    await this.load();
    await this.updateComplete;
    this.querySelector<HTMLElement>('.target-done')?.focus();
  }

  protected override render() {
    const { attainment, targets, trouble } = this;
    document.title = `${t('targets.title')} · ${t('product')}`;
    return html`${deskHeader({
        above: attainment?.of.name ?? '',
        title: t('targets.title'),
        stale: !!attainment && trouble === 'unreachable',
        back: `/boards/${encodeURIComponent(this.team)}/morning`,
      })}
      <main class="desk targets-desk" aria-busy=${!attainment && !trouble}>
        ${!attainment && trouble ? inTrouble(trouble) : nothing}
        ${!attainment && !trouble ? html`<p class="empty">${t('state.loading')}</p>` : nothing}
        ${attainment && targets ? this.content(attainment, targets) : nothing}
      </main>
      <target-dialog @target-set=${this.onSet}></target-dialog>`;
  }

  private content(of: Attainment, targets: TargetSet[]) {
    const may = this.dataset.viewer !== 'agent';
    const change = may ? (target: TargetSet) => this.edit(target, of) : undefined;
    const agents = ofAgents(targets, of);
    return html`${this.done ? doneWords(this.done, of) : nothing}
      <section>
        <h2>${t('targets.ofEach')}</h2>
        <p class="hint">${t('targets.hint')}</p>
        ${targetList(ofTeam(targets, of), of, change)}
        ${may ? html`<p><button type="button" class="strong" @click=${() => this.add(of)}>${t('targets.add')}</button></p>` : nothing}
      </section>
      ${agents.length > 0
        ? html`<section>
            <h2>${t('targets.ofAgents')}</h2>
            ${targetList(agents, of, change)}
          </section>`
        : nothing}`;
  }
}
customElements.define('targets-page', TargetsPage);

function doneWords(set: TargetSet, of: Attainment) {
  const places = {
    kind: `${t(set.metric)} · ${t(`period.${set.period}`)}`,
    who: scopeName(set.scope, of),
    figure: figureOf(set, of.currency),
    day: fullDay(holdsFrom(set.period, set.effectiveFrom)),
  };
  return html`<p class="target-done" role="status" tabindex="-1">${t('targets.done', places)}</p>`;
}

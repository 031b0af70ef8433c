import { html, nothing } from 'lit';
import { BoardElement } from '../parts/board-element';
import type { Floor, ZoneOfTeam } from '../wire/calendar';
import { t } from '../words/words';

/** The names of all zones that this browser knows; the server knows which of them there are. */
const ZONES = Intl.supportedValuesOf('timeZone');

/** Lets a team that sits elsewhere have its days and meetings by its own clock. */
export class ZoneForm extends BoardElement {
  static override properties = { floor: { attribute: false }, chosen: { state: true } };

  declare floor: Floor;
  declare chosen: string;

  constructor() {
    super();
    this.chosen = '';
  }

  private get teams() {
    return this.floor.departments.flatMap((department) =>
      department.teams.map((team) => ({ ...team, name: `${department.name} · ${team.name}` })),
    );
  }

  private onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    const detail: ZoneOfTeam = { team: `${fields.get('team')}`, timezone: `${fields.get('timezone')}`.trim() || null };
    this.dispatchEvent(new CustomEvent<ZoneOfTeam>('set-zone', { detail }));
  }

  protected override render() {
    const { teams } = this;
    if (teams.length === 0) return nothing;
    const chosen = teams.find((team) => team.id === this.chosen) ?? teams[0]!;
    return html`<form class="calendar-form" @submit=${this.onSubmit}>
        <h2>${t('zone.set')}</h2>
        <p>${t('zone.floor', { zone: this.floor.timezone })}</p>
        <label
          >${t('zone.team')}<select
            name="team"
            @change=${(event: Event) => (this.chosen = (event.target as HTMLSelectElement).value)}
          >
            ${teams.map((team) => html`<option value=${team.id} ?selected=${team === chosen}>${team.name}</option>`)}
          </select></label
        >
        <label
          >${t('zone.zone')}<input name="timezone" list="zones" .value=${chosen.timezone ?? ''} placeholder=${this.floor.timezone}
        /></label>
        <datalist id="zones">${ZONES.map((zone) => html`<option value=${zone}></option>`)}</datalist>
        <button type="submit" class="strong">${t('calendar.save')}</button>
      </form>
      ${this.elsewhere(teams.filter((team) => team.timezone))}`;
  }

  private elsewhere(teams: { id: string; name: string; timezone?: string }[]) {
    if (teams.length === 0) return nothing;
    return html`<section class="calendar-list">
      <h2 id="zones-title">${t('zone.all')}</h2>
      <ul aria-labelledby="zones-title">
        ${teams.map((team) => html`<li data-team=${team.id}><strong>${team.name}</strong><span>${team.timezone}</span></li>`)}
      </ul>
    </section>`;
  }
}
customElements.define('zone-form', ZoneForm);

import { words } from './language';

/** An event whose day everybody knows, so that its anniversary is a date. Words are lower case, those of all languages together. */
export interface KnownEvent {
  /** ISO day, by the calendar of the place where it happened. */
  readonly day: string;
  /** What happened. */
  readonly act: ReadonlySet<string>;
  /** Who did it or what did it; empty where the act and the place say all. */
  readonly by: ReadonlySet<string>;
  /** Whom or which place it struck. */
  readonly on: ReadonlySet<string>;
}

const event = (day: string, act: string, by: string, on: string): KnownEvent => ({
  day,
  act: new Set(words(act)),
  by: new Set(words(by)),
  on: new Set(words(on)),
});

const ATTACK = `
  attack assault onslaught attacco assalto attaque assaut ataque asalto angriff angriffs überfall überfalls aanval нападения атаки нападу
  атаки ataku napaści
`;
const INVASION = `
  ${ATTACK} invasion war aggression offensive invasione guerra aggressione offensiva guerre agression krieg krieges kriegs
  angriffskrieg angriffskrieges einmarsch einmarsches invasión agresión ofensiva invasão agressão oorlog inval invasie
  вторжения войны спецоперации вторгнення війни inwazji wojny
`;
const COLLAPSE =
  'collapse crollo effondrement einsturz einsturzes derrumbe colapso instorting обрушения обвалу zawalenia';
const QUAKE =
  'earthquake quake terremoto sisma séisme erdbeben erdbebens sismo aardbeving землетрясения землетрусу trzęsienia';

/**
 * Events that news returns to year after year, with the calendar day on which they happened. Kept short on purpose: an
 * anniversary that is not here is found by the date that the article gives.
 */
export const knownEvents: readonly KnownEvent[] = [
  event(
    '2022-02-24',
    INVASION,
    `russia russian russia's moscow moscow's kremlin putin mosca russa russo cremlino russie russe moscou russland russlands
     russische russischen moskau moskaus rusia rusa moscú rússia moskou rusland москвы россии росії rosji moskwy`,
    `ukraine ukrainian ucraina kyiv kiev kiew ukrainisch ucrania ucrânia oekraïne украины украину україни ukrainy`,
  ),
  event(
    '2023-10-07',
    ATTACK,
    'hamas',
    'israel israeli israele israël israelische israelí israelischen израиль ізраїль izrael',
  ),
  event(
    '2001-09-11',
    `${ATTACK} attacks attacchi attentats attentati anschläge atentados terroranschläge`,
    '',
    'twin_towers torri_gemelle september settembre septembre septiembre setembro',
  ),
  event('2021-01-06', `${ATTACK} riot insurrection storming`, '', 'capitol campidoglio kapitol capitole capitolio'),
  event(
    '1986-04-26',
    'disaster accident explosion disastro incidente esplosione catastrophe accident explosion katastrophe unfall reaktorunglück desastre accidente explosión ramp аварии катастрофы аварії катастрофи katastrofy',
    '',
    'chernobyl chornobyl tschernobyl tchernobyl chernóbil cernobyl tsjernobyl чернобыльской чорнобильської czarnobylu',
  ),
  event(
    '2011-03-11',
    'disaster accident disastro incidente catastrophe accident katastrophe unfall desastre accidente ramp',
    '',
    'fukushima',
  ),
  event('2018-08-14', COLLAPSE, '', 'morandi'),
  event('2009-04-06', QUAKE, '', 'aquila'),
  event('2020-08-04', 'explosion blast esplosione explosion explosión explosie', '', 'beirut beyrouth'),
  event(
    '1989-11-09',
    'fall caduta chute fall mauerfall mauerfalls caída queda val',
    '',
    'wall muro mur mauer mauerfalls',
  ),
  event('2016-06-23', 'referendum référendum referendums volksabstimmung referéndum', '', 'brexit'),
];

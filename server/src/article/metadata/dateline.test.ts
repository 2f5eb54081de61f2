import { strict as assert } from 'node:assert';
import { languages } from '../../languages/index';
import { readDateline } from './dateline';

/** A dateline as `place | source+source | year-month-day`, or null. */
function read(text: string): string | null {
  const found = readDateline(text, 0, languages);
  if (!found) return null;
  const { place, sources, date } = found;
  for (const part of [place, date, ...sources]) if (part) assert.ok(found.start <= part.start && part.end <= found.end);
  return [
    place?.value ?? '',
    sources.map(({ value }) => value).join('+'),
    date ? `${date.y ?? '?'}-${date.m}-${date.d}` : '',
  ].join(' | ');
}

describe('dateline', () => {
  const datelines = {
    'САМАРА, 12 апреля 2025 года, Интерфакс. Станция': 'Самара | Interfax | 2025-4-12',
    'ПЕРМЬ, 3 февраля — РИА Новости. Руководитель': 'Пермь | RIA Novosti | ?-2-3',
    'Полтава. 2 вересня 2024 року. Укрінформ. У': 'Полтава | Ukrinform | 2024-9-2',
    'BRUSSELS, Feb 11 (Agency) – The': 'Brussels | Agency | ?-2-11',
    'Roma, 17 feb. (LaPresse) – Il': 'Roma | LaPresse | ?-2-17',
    'Milano, 12 feb. (askanews) - Il': 'Milano | Askanews | ?-2-12',
    'BRUXELLES (BELGIO) (ITALPRESS) – Il': 'Bruxelles | Italpress | ',
    'WASHINGTON (AP) — The': 'Washington | AP | ',
    'NEW YORK (Reuters) - The': 'New York | Reuters | ',
    'KYIV, Ukraine (AP) — The': 'Kyiv | AP | ',
    'ROME, Feb. 11 — The': 'Rome |  | ?-2-11',
    'TURIN — The': 'Turin |  | ',
    'MONZA (MB) - Il': 'Monza |  | ',
    'MOSCOW, February 11. /TASS/. The': 'Moscow | TASS | ?-2-11',
    'BEIJING, Feb. 11 (Xinhua) -- The': 'Beijing | Xinhua | ?-2-11',
    'New Delhi, Feb 11 (PTI) The': 'New Delhi | PTI | ?-2-11',
    'Berlin (dpa) - Der': 'Berlin | dpa | ',
    'Berlin/Brüssel (dpa/AFP) - Der': 'Berlin/Brüssel | dpa+AFP | ',
    'Paris, le 11 février 2026 (AFP) - Le': 'Paris | AFP | 2026-2-11',
    'Madrid, 11 feb (EFE).- El': 'Madrid | EFE | ?-2-11',
    '(ANSA) - ROMA, 11 FEB - Il': 'Roma | ANSA | ?-2-11',
    '(LaPresse) “Il ponte': ' | LaPresse | ',
    '(LaPresse) – Il ponte': ' | LaPresse | ',
    'AGI - Il ponte': ' | AGI | ',
  };
  for (const [text, expected] of Object.entries(datelines)) {
    it(text, () => assert.equal(read(text), expected));
  }

  for (const text of [
    'Ada Lindqvist (NATO) – the mayor',
    'FROM THE MEETING IN TURIN. The mayor',
    'EXCLUSIVE — The mayor',
    'ROMA - IL PONTE CADE',
    'In 2014 – the mayor',
    'The EU (AP) said',
    '“Turin” (Reuters) - the mayor',
    '(see above) – the mayor',
    'Turin – the mayor',
    'Turin opened its bridge on Feb 11 – the mayor said.',
    '',
    '(',
  ]) {
    it(`not “${text}”`, () => assert.equal(read(text), null));
  }

  it('ends with its dash', () => {
    const text = 'TURIN (AP) — The bridge';
    const found = readDateline(text, 0, languages)!;
    assert.equal(text.slice(found.start, found.end), 'TURIN (AP) —');
  });
});

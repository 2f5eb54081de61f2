import { reportMissing } from './missing';
import page from './missing-speaker.md';
import { RECOMMENDED } from '../preset';
import type { Rule } from '../rule';

export const missingSpeaker: Rule = {
  id: 'metadata/missing-speaker',
  summary: 'The article quotes speech and nobody is named as its speaker',
  severity: 'warning',
  presets: RECOMMENDED,
  fix: 'review',
  page,
  check: (context) => reportMissing('metadata/missing-speaker', context),
};

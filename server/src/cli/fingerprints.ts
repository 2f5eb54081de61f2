import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathOfUri } from '../disk/uris';
import type { Finding } from '../rules/rule';
import { decode } from '../text/decode';

/** Code units of the same line before and behind a finding that belong to what it is known by. */
const AROUND = 40;
/** Code units of a finding's own text that do. */
const LONGEST = 400;

/**
 * What findings are known by when lines are added, removed and moved: the rule, the words that it is about and those around
 * them in the same line. Two findings can have the same fingerprint; who needs to tell them apart counts them.
 */
export class Fingerprints {
  private uri = '';
  private text = '';

  /** @param held texts that are not to be read from the disk, by URI */
  constructor(private readonly held: ReadonlyMap<string, string> = new Map()) {}

  /** Sixteen hexadecimal digits. Findings of one file should come one after the other, since one text at a time is kept. */
  of({ uri, rule, start, end }: Finding): string {
    const text = this.textOf(uri);
    const before = text.slice(Math.max(0, start - AROUND), start);
    const behind = text.slice(end, end + AROUND);
    const context = before.slice(before.search(/[^\r\n]*$/u)) + '\0' + /^[^\r\n]*/u.exec(behind)![0];
    const own = text.slice(start, Math.min(end, start + LONGEST));
    const parts = [rule, own, context].map((part) => part.replace(/\s+/gu, ' '));
    return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
  }

  private textOf(uri: string): string {
    if (uri === this.uri) return this.text;
    this.uri = uri;
    this.text = this.held.get(uri) ?? textOnDisk(uri);
    return this.text;
  }
}

/** The text of a file; empty where it can't be read any more, so that the rule alone tells what is known. */
function textOnDisk(uri: string): string {
  const path = pathOfUri(uri);
  try {
    return path === undefined ? '' : decode(readFileSync(path)).text;
  } catch {
    return '';
  }
}

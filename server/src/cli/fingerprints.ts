import { readFileSync } from 'node:fs';
import { pathOfUri } from '../disk/uris';
import { fingerprintOf } from '../rules/fingerprint';
import type { Finding } from '../rules/rule';
import { decode } from '../text/decode';

/** The fingerprints of findings in files; see `fingerprintOf`. */
export class Fingerprints {
  private uri = '';
  private text = '';

  /** @param held texts that are not to be read from the disk, by URI */
  constructor(private readonly held: ReadonlyMap<string, string> = new Map()) {}

  /** Sixteen hexadecimal digits. Findings of one file should come one after the other, since one text at a time is kept. */
  of(finding: Finding): string {
    return fingerprintOf(finding, this.textOf(finding.uri));
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

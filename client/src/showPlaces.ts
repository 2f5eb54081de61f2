import * as vscode from 'vscode';

/** The command of code lenses; only they use it. */
export const SHOW_PLACES = 'copydesk.showPlaces';

interface Position {
  readonly line: number;
  readonly character: number;
}
interface Place {
  readonly uri: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** Peeks at places, given as the protocol writes them. */
export async function showPlaces(uri: string, position: Position, places: readonly Place[]): Promise<void> {
  const locations = places.map(
    ({ uri, range }) => new vscode.Location(vscode.Uri.parse(uri), new vscode.Range(at(range.start), at(range.end))),
  );
  await vscode.commands.executeCommand('editor.action.showReferences', vscode.Uri.parse(uri), at(position), locations);
}

const at = ({ line, character }: Position): vscode.Position => new vscode.Position(line, character);

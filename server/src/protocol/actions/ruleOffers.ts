import { CodeActionKind, type CancellationToken, type CodeAction, type WorkspaceEdit } from 'vscode-languageserver';
import { setSeverity } from '../../config/editConfig';
import { ruleActions, type RuleAction } from '../../features/ruleActions';
import type { Finding } from '../../rules/rule';
import { LineIndex } from '../../text/lines';
import type { Range } from '../../text/range';
import type { Tools } from '../answering';
import * as convert from '../convert';
import { CONFIG_NAME } from '../discover';
import { guard } from '../guard';
import type { CorpusRoot } from '../root';
import { canonical } from '../uris';
import { editSupport, toWorkspaceEdit } from '../workspaceEdit';
import type { CorpusFixing } from './corpusFixing';
import { failed } from './failed';
import { ignoring } from './ignoring';

/** What an action keeps until it is taken. */
interface Kept extends Pick<RuleAction, 'kind' | 'rule'> {
  readonly uri: string;
}

/**
 * What is offered about the rules of findings. A client with commands of its own runs those: they ask and tell more than an edit can.
 * Any other gets what an edit can do, worked out when the action is taken.
 */
export function ruleOffers(tools: Tools, fixing: CorpusFixing) {
  const { connection, workspace, options, log } = tools;
  const support = editSupport(options.capabilities);
  const { commands } = options;
  const resolves = options.capabilities.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false;

  const commandOf = ({ kind, rule, title }: RuleAction, uri: string): CodeAction['command'] => {
    const name = {
      everywhere: commands.fixCorpus,
      ignore: null,
      off: commands.setSeverity,
      severity: commands.setSeverity,
      explain: commands.explainRule,
    }[kind];
    const more = { everywhere: [uri], ignore: [], off: [uri, 'off'], severity: [uri], explain: [] }[kind];
    return name === null ? undefined : { title, command: name, arguments: [rule, ...more] };
  };
  const kindOf = ({ kind }: RuleAction) => (kind === 'everywhere' ? CodeActionKind.RefactorRewrite : convert.QUICK_FIX);

  connection.onRequest(
    'copydesk/fixes',
    guard('copydesk/fixes', log, ({ rule, uri }: { rule?: string; uri?: string }, token) => {
      const roots = uri === undefined ? workspace.roots : [workspace.rootAround(canonical(uri))];
      let shown = 0;
      return fixing.gather(roots, rule ?? null, token, (done, total) => {
        const percentage = Math.floor((100 * done) / Math.max(1, total));
        if (percentage === shown) return;
        shown = percentage;
        void connection.sendNotification('copydesk/fixing', { done, total });
      });
    }),
  );
  connection.onRequest(
    'copydesk/setSeverity',
    guard('copydesk/setSeverity', log, ({ rule, level, uri }: { rule: string; level: string; uri: string }) =>
      severityEdit(workspace.rootAround(canonical(uri)), rule, level),
    ),
  );

  return {
    offer(uri: string, findings: readonly Finding[], range: Range, wanted: ReadonlySet<string>): CodeAction[] {
      const { folder, configuration } = workspace.rootAround(uri);
      const hasFile = configuration.source?.kind === 'file';
      // Without a file a client of ours writes its settings; an open document in no folder has neither.
      const canSet = hasFile || (folder !== null && commands.setSeverity !== null);
      return ruleActions(findings, range, hasFile ? CONFIG_NAME : 'the settings').flatMap((action): CodeAction[] => {
        const { kind, rule, title } = action;
        if (!wanted.has(kind === 'everywhere' ? 'everywhere' : 'fix')) return [];
        if ((kind === 'off' || kind === 'severity') && !canSet) return [];
        const command = commandOf(action, workspace.clientUri(uri));
        if (command) return [{ title, kind: kindOf(action), command }];
        if (kind === 'severity' || kind === 'explain' || !resolves) return [];
        const data: Kept = { kind, rule, uri };
        return [{ title, kind: kindOf(action), data }];
      });
    },

    /** Works out the edit of an action that was taken; null for one that was not offered here. */
    async resolve(action: CodeAction, token: CancellationToken): Promise<CodeAction | null> {
      const { kind, rule, uri } = (action.data ?? {}) as Partial<Kept>;
      if (kind === undefined || rule === undefined || uri === undefined) return null;
      const root = workspace.rootAround(uri);
      if (kind === 'everywhere') return { ...action, edit: (await fixing.gather([root], rule, token)).edit };
      if (kind === 'off') return { ...action, edit: severityEdit(root, rule, 'off') ?? { changes: {} } };
      return { ...action, edit: await ignoring(tools, uri, rule) };
    },
  };

  /** Null for a corpus without a `copydesk.yaml`. */
  function severityEdit({ configuration }: CorpusRoot, rule: string, level: string): WorkspaceEdit | null {
    const { source } = configuration;
    if (source?.kind !== 'file') return null;
    const document = workspace.documentOf(source.uri);
    const text = document?.getText() ?? source.text;
    const edit = setSeverity(text, rule, level);
    if (!edit) throw failed('copydesk.yaml says this already, or has a mistake that is to be mended first.');
    const version = document?.version ?? null;
    return toWorkspaceEdit(support, [
      { uri: workspace.clientUri(source.uri), version, lines: LineIndex.of(text), edits: [edit] },
    ]);
  }
}

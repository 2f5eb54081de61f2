import type { CommandWords } from './words';

/** The completion script for bash. Where it has nothing to say, bash completes paths. */
export function bashScript(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name);
  const cases = commands.flatMap(({ name, options, words }) => [
    ...options
      .filter(({ takesValue }) => takesValue)
      .map((option) => {
        const patterns = [`--${option.name}`, ...(option.short ? [`-${option.short}`] : [])];
        return `    ${patterns.map((pattern) => `${name}:${pattern}`).join('|')}) words='${option.values.join(' ')}' ;;`;
      }),
    `    ${name}:*) [[ $current == -* ]] && words='${options.map((option) => `--${option.name}`).join(' ')}' || words='${words.join(' ')}' ;;`,
  ]);
  return `# Completion of copydesk for bash: source <(copydesk completion bash)
_copydesk() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command= word words=
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    if [[ $word != -* ]]; then command=$word; break; fi
  done
  case $command:$previous in
    :*) [[ $current == -* ]] && words='--help --version' || words='${[...names, 'help'].join(' ')}' ;;
    help:*) words='${names.join(' ')}' ;;
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _copydesk copydesk
`;
}

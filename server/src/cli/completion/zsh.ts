import type { CommandWords, OptionWords } from './words';

/** The completion script for zsh: to be sourced, or to stand as \`_copydesk\` in a folder of \`fpath\`. */
export function zshScript(commands: readonly CommandWords[]): string {
  const described = commands.map(({ name, summary }) => `      ${quoted(`${name.replaceAll(':', '\\:')}:${summary}`)}`);
  const cases = commands.map(({ name, options, words }) => {
    const rest = words.length > 0 ? `*:word:(${words.join(' ')})` : '*:article:_files';
    return `      ${name}) _arguments ${[...options.flatMap(optionOf), rest].map(quoted).join(' ')} ;;`;
  });
  return `#compdef copydesk
# Completion of copydesk for zsh: source <(copydesk completion zsh)
_copydesk() {
  local line state
  _arguments -C '1:command:->command' '*::argument:->argument'
  case $state in
    command)
      local -a commands
      commands=(
${described.join('\n')}
      )
      _describe command commands ;;
    argument) case $line[1] in
${cases.join('\n')}
    esac ;;
  esac
}
if [ "$funcstack[1]" = _copydesk ]; then _copydesk "$@"; else compdef _copydesk copydesk; fi
`;
}

function optionOf({ name, short, help, takesValue, values, value }: OptionWords): string[] {
  const action = values.length > 0 ? `(${values.join(' ')})` : value === 'FILE' || value === 'PATH' ? '_files' : ' ';
  const rest = `[${help.replace(/[[\]\\]/gu, '\\$&')}]${takesValue ? `:${value}:${action}` : ''}`;
  return [`--${name}${rest}`, ...(short ? [`-${short}${rest}`] : [])];
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

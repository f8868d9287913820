import {
  autocompletion,
  type Completion,
  type CompletionSource,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { PostgreSQL, SQLDialect, type SQLNamespace, sql } from '@codemirror/lang-sql'
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorState, type Extension, Prec } from '@codemirror/state'
import { drawSelection, EditorView, keymap, lineNumbers, placeholder, tooltips } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { sqlName } from './sql-name'

/** A table that can be completed; `title` is its name in the reader's language. */
export interface CompletedTable {
  readonly name: string
  readonly title: string
  readonly columns: readonly { readonly name: string; readonly title: string; readonly type: string }[]
}

export interface EditorTexts {
  readonly label: string
  /** How it is used by keyboard, for those who do not see it. */
  readonly hint: string
  readonly placeholder: string
  /** CodeMirror's own words, by its English ones. */
  readonly phrases: Readonly<Record<string, string>>
}

const spec = PostgreSQL.spec
const duckdb = SQLDialect.define({
  ...spec,
  doubleDollarQuotedStrings: true,
  caseInsensitiveIdentifiers: true,
  keywords: `${spec.keywords ?? ''} summarize pivot unpivot qualify describe exclude replace positional asof anti semi sample`,
})

const columnOf = ({ name, title, type }: CompletedTable['columns'][number]): Completion => ({
  label: name,
  apply: sqlName(name),
  type: 'property',
  detail: title === name ? type : `${title} ${type}`,
})

const schemaOf = (tables: readonly CompletedTable[]): SQLNamespace =>
  Object.fromEntries(
    tables.map((table) => [
      table.name.replaceAll('.', '\\.'),
      {
        self: {
          label: table.name,
          apply: sqlName(table.name),
          type: 'type',
          ...(table.title === table.name ? {} : { detail: table.title }),
        },
        children: table.columns.map(columnOf),
      },
    ]),
  )

/** Completes by the names in the reader's language too: 争议 offers disputes; and columns without their table. */
function byTitle(tables: readonly CompletedTable[]): CompletionSource {
  const named = tables.flatMap(({ name, title }) =>
    title === name ? [] : [{ label: title, apply: sqlName(name), type: 'type', detail: name }],
  )
  const columns = new Map<string, Completion>()
  for (const column of tables.flatMap((table) => table.columns)) {
    const { name, title } = column
    columns.set(name, { ...columnOf(column), boost: -1 })
    if (title !== name)
      columns.set(`${title} ${name}`, { label: title, apply: sqlName(name), type: 'property', detail: name })
  }
  const options: Completion[] = [...named, ...columns.values()]
  return (context) => {
    const word = context.matchBefore(/[\p{L}_][\p{L}\p{N}_]*/u)
    if (!word || context.state.sliceDoc(word.from - 1, word.from) === '.') return null
    return { from: word.from, options, validFor: /^[\p{L}\p{N}_]*$/u }
  }
}

export function languageOf(tables: readonly CompletedTable[]): Extension {
  const support = sql({ dialect: duckdb, schema: schemaOf(tables), upperCaseKeywords: true })
  return [support, duckdb.language.data.of({ autocomplete: byTitle(tables) })]
}

/** Colours are the program's own variables, which reach into the shadow root and follow light and dark. */
const look = EditorView.theme({
  '&': { color: 'var(--ui-ink)', backgroundColor: 'var(--ui-surface)', fontSize: '14px' },
  '&.cm-focused': { outline: '2px solid var(--ui-accent)', outlineOffset: '-1px' },
  '.cm-scroller': {
    fontFamily: 'var(--mantine-font-family-monospace)',
    lineHeight: '1.6',
    minHeight: '132px',
    maxHeight: '45vh',
  },
  '.cm-content': { caretColor: 'var(--ui-ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ui-ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--ui-accent-soft)',
  },
  '.cm-gutters': {
    color: 'var(--ui-muted)',
    backgroundColor: 'var(--ui-track)',
    borderRight: '1px solid var(--ui-grid)',
  },
  '.cm-placeholder': { color: 'var(--ui-muted)' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--ui-accent-soft)' },
  '.cm-tooltip': {
    color: 'var(--ui-ink)',
    backgroundColor: 'var(--ui-surface)',
    border: '1px solid var(--ui-axis)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'inherit', maxWidth: 'min(560px, 90vw)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    color: 'var(--ui-ink)',
    backgroundColor: 'var(--ui-accent-soft)',
  },
  '.cm-completionDetail': { color: 'var(--ui-muted)', fontStyle: 'normal' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
})

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword], color: 'var(--ui-accent)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--ui-green-text)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--ui-amber-text)' },
  { tag: [tags.comment, tags.lineComment, tags.blockComment], color: 'var(--ui-muted)', fontStyle: 'italic' },
  { tag: [tags.typeName, tags.standard(tags.name)], color: 'var(--ui-red-text)' },
])

/** Tab is left to the browser, so that the keyboard leads out of the editor. */
export function setup(
  texts: EditorTexts,
  hintId: string,
  onRun: () => void,
  onChange: (text: string) => void,
): Extension {
  const run = () => {
    onRun()
    return true
  }
  return [
    Prec.highest(keymap.of(['Mod-Enter', 'Ctrl-Enter'].map((key) => ({ key, run, preventDefault: true })))),
    lineNumbers(),
    history(),
    drawSelection(),
    bracketMatching(),
    autocompletion({ icons: false }),
    tooltips({ position: 'absolute' }),
    keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
    placeholder(texts.placeholder),
    EditorState.phrases.of({ ...texts.phrases }),
    EditorView.contentAttributes.of({ 'aria-label': texts.label, 'aria-describedby': hintId }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onChange(update.state.doc.toString())
    }),
    look,
    syntaxHighlighting(colours),
  ]
}

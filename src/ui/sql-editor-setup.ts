import {
  autocompletion,
  type Completion,
  type CompletionSource,
  closeCompletion,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { SQLDialect, type SQLNamespace, sql } from '@codemirror/lang-sql'
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

/** What a reading statement of DuckDB is made of; the dialects that come with the grammar offer much that it refuses. */
const duckdb = SQLDialect.define({
  doubleDollarQuotedStrings: true,
  caseInsensitiveIdentifiers: true,
  operatorChars: '+-*/<>=~!@#%^&|`?',
  keywords:
    'all and any as asc asof anti between by case cast collate cross cube current desc describe distinct else end escape except exclude exists explain false filter first following from full group grouping having ilike in inner intersect interval is join last lateral left like limit natural not null nulls offset on or order outer over partition pivot positional preceding qualify range recursive replace right rollup row rows sample select semi sets show similar some summarize table then ties to true try_cast unbounded union unpivot using values when where window with',
  types:
    'bigint boolean date decimal double float hugeint integer interval smallint time timestamp tinyint ubigint uinteger varchar',
  builtin:
    'abs arg_max arg_min avg bool_and bool_or ceil coalesce concat concat_ws contains corr count count_if date_diff date_part date_trunc dense_rank first_value floor greatest lag last_value lead least length list lower ltrim make_date max median min mode month ntile nullif quantile_cont quarter rank regexp_extract regexp_matches regexp_replace replace round row_number rtrim split_part stddev strftime string_agg strptime sum trim upper year',
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

/** Columns without their table, and by the names in the reader's language all that have the word in them: 争议 offers disputes. */
function byTitle(tables: readonly CompletedTable[]): CompletionSource {
  const columns = new Map(
    tables.flatMap((table) => table.columns.map((column) => [column.name, column] as const)),
  )
  const bare = [...columns.values()].map((column) => ({ ...columnOf(column), boost: -1 }))
  const titled = [...tables, ...columns.values()].flatMap(({ name, title }): Completion[] =>
    title === name ? [] : [{ label: title, apply: sqlName(name), type: 'property', detail: name }],
  )
  return (context) => {
    const word = context.matchBefore(/[\p{L}_][\p{L}\p{N}_]*/u)
    if (!word || context.state.sliceDoc(word.from - 1, word.from) === '.') return null
    const { from, text } = word
    if (!/\p{Script=Han}/u.test(text)) return { from, options: bare, validFor: /^[\w]*$/ }
    return { from, options: titled.filter(({ label }) => label.includes(text)), filter: false }
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
])

/**
 * Typing over a selection is done here: the browser would give the new text the style of the old one as a style
 * attribute, which `style-src 'self'` refuses and tells on the console.
 */
const typeOver = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { data, inputType } = event
    if (inputType !== 'insertText' || !data || view.composing || view.state.selection.main.empty) return false
    event.preventDefault()
    view.dispatch(view.state.replaceSelection(data), { scrollIntoView: true, userEvent: 'input.type' })
    return true
  },
})

/** Tab is left to the browser, so that the keyboard leads out of the editor. */
export function setup(
  texts: EditorTexts,
  hintId: string,
  onRun: () => void,
  onChange: (text: string) => void,
): Extension {
  const run = (view: EditorView) => {
    closeCompletion(view)
    onRun()
    return true
  }
  return [
    Prec.highest(keymap.of(['Mod-Enter', 'Ctrl-Enter'].map((key) => ({ key, run, preventDefault: true })))),
    lineNumbers(),
    history(),
    typeOver,
    drawSelection(),
    EditorView.lineWrapping,
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

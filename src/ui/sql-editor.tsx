import { Compartment, EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import styles from './sql-editor.module.css'
import { type CompletedTable, type EditorTexts, languageOf, setup } from './sql-editor-setup'

export interface SqlEditorHandle {
  readonly text: () => string
  /** Puts another text in place of the whole. */
  readonly replace: (text: string) => void
  /** Puts words where the cursor stands. */
  readonly insert: (text: string) => void
  /** Leads to a place, line and column from 1. */
  readonly goTo: (line: number, column: number) => void
}

export interface SqlEditorProps {
  /** What it shows at first; later changes go through the handle. */
  readonly initial: string
  readonly tables: readonly CompletedTable[]
  readonly texts: EditorTexts
  readonly onRun: () => void
  readonly onChange: (text: string) => void
  readonly ref: Ref<SqlEditorHandle>
}

const hintId = 'hint'

/**
 * An SQL editor in a shadow root: there its styles are adopted style sheets, where in the page they would be style
 * elements, which `style-src 'self'` refuses.
 */
export function SqlEditor({ initial, tables, texts, onRun, onChange, ref }: SqlEditorProps) {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(null)
  const language = useRef(new Compartment())
  const behaviour = useRef(new Compartment())
  const latest = useRef({ onRun, onChange })
  latest.current = { onRun, onChange }
  const first = useRef({ initial, tables, texts })

  useEffect(() => {
    if (!host.current) return
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' })
    const { initial: doc, tables: known, texts: words } = first.current
    const created = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc,
        extensions: [
          behaviour.current.of(behaviourOf(words, latest)),
          language.current.of(languageOf(known)),
        ],
      }),
    })
    const hint = document.createElement('p')
    hint.id = hintId
    hint.hidden = true
    hint.textContent = words.hint
    root.append(hint)
    view.current = created
    return () => {
      view.current = null
      created.destroy()
      root.replaceChildren()
    }
  }, [])
  useEffect(() => {
    view.current?.dispatch({ effects: language.current.reconfigure(languageOf(tables)) })
  }, [tables])
  useEffect(() => {
    const hint = host.current?.shadowRoot?.getElementById(hintId)
    if (hint) hint.textContent = texts.hint
    view.current?.dispatch({ effects: behaviour.current.reconfigure(behaviourOf(texts, latest)) })
  }, [texts])
  useImperativeHandle(ref, () => handleOf(() => view.current), [])
  return <div ref={host} className={styles.editor} data-testid="sql-editor" />
}

type Latest = { readonly current: Pick<SqlEditorProps, 'onRun' | 'onChange'> }

const behaviourOf = (texts: EditorTexts, latest: Latest) =>
  setup(
    texts,
    hintId,
    () => latest.current.onRun(),
    (text) => latest.current.onChange(text),
  )

function handleOf(current: () => EditorView | null): SqlEditorHandle {
  const withView = (use: (view: EditorView) => void) => {
    const view = current()
    if (!view) return
    use(view)
    view.focus()
  }
  return {
    text: () => current()?.state.doc.toString() ?? '',
    replace: (text) =>
      withView((view) => {
        const { length } = view.state.doc
        view.dispatch({ changes: { from: 0, to: length, insert: text }, selection: { anchor: text.length } })
      }),
    insert: (text) =>
      withView((view) => {
        const { from } = view.state.selection.main
        const before = view.state.sliceDoc(Math.max(from - 1, 0), from)
        const words = `${/^[\s(.,]?$/.test(before) ? '' : ' '}${text}`
        view.dispatch(view.state.replaceSelection(words), { scrollIntoView: true })
      }),
    goTo: (number, column) =>
      withView((view) => {
        const line = view.state.doc.line(Math.min(Math.max(number, 1), view.state.doc.lines))
        const anchor = Math.min(line.from + column - 1, line.to)
        view.dispatch({ selection: { anchor }, scrollIntoView: true })
      }),
  }
}

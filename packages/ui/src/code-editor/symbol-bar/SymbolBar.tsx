import type { Language } from '@assay/contracts'
import { useMediaQuery } from '@mantine/hooks'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTexts } from '../../language.ts'
import type { EditorCommands } from '../commands.ts'
import classes from './SymbolBar.module.css'
import { symbolsOf } from './symbols.ts'
import { useKeyboardInset } from './useKeyboardInset.ts'

type SymbolBarProps = {
  language: Language
  /** What the keys do; null where there is nothing to edit. */
  commands: EditorCommands | null
  onRun: (() => void) | undefined
  /** The editor that the bar belongs to. */
  children: ReactNode
}

/** Puts, where fingers write, a bar of keys above the phone's keyboard for as long as the editor below has the focus. */
export function SymbolBar({ language, commands, onRun, children }: SymbolBarProps) {
  const isTouched = useMediaQuery('(pointer: coarse)', undefined, { getInitialValueInEffect: false })
  const [isFocused, setFocused] = useState(false)
  return (
    <div
      className={classes.owner}
      onFocus={() => setFocused(true)}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setFocused(false)
      }}
    >
      {children}
      {isTouched && isFocused && commands && <Bar language={language} commands={commands} onRun={onRun} />}
    </div>
  )
}

function Bar({ language, commands, onRun }: { language: Language; commands: EditorCommands; onRun: (() => void) | undefined }) {
  const texts = useTexts()
  const inset = useKeyboardInset()
  return (
    <>
      <div className={classes.room} style={{ paddingBlockEnd: inset }} />
      {/* Code is written from left to right whatever the page's language, so the bar is too.
          A press takes the focus from nobody: without it the phone's keyboard would go. */}
      <div
        className={classes.bar}
        style={{ insetBlockEnd: inset }}
        dir="ltr"
        role="toolbar"
        aria-label={texts['symbols.bar']}
        tabIndex={-1}
        onKeyDown={moveFocus}
        onMouseDown={(event) => event.preventDefault()}
      >
        <div className={classes.keys}>
          <Key name={texts['symbols.indent']} sign="⇥" onPress={commands.indent} isFirst />
          {symbolsOf[language].map((symbol) => (
            <Key key={symbol} name={texts[`symbols.${symbol}`]} sign={symbol} onPress={() => commands.insert(symbol)} />
          ))}
          <Key name={texts['symbols.outdent']} sign="⇤" onPress={commands.outdent} />
          <Key name={texts['symbols.undo']} sign="↶" onPress={commands.undo} />
          <Key name={texts['symbols.redo']} sign="↷" onPress={commands.redo} />
        </div>
        <Key name={texts['symbols.left']} sign="←" onPress={commands.left} />
        <Key name={texts['symbols.right']} sign="→" onPress={commands.right} />
        {onRun && <Key name={texts['symbols.run']} sign="▶" onPress={onRun} />}
      </div>
    </>
  )
}

type KeyProps = { name: string; sign: string; onPress: () => void; isFirst?: boolean }

/** One key; only the first is a stop of Tab, the arrows lead to the others. */
function Key({ name, sign, onPress, isFirst = false }: KeyProps) {
  return (
    <button type="button" className={classes.key} aria-label={name} tabIndex={isFirst ? 0 : -1} onClick={onPress}>
      {sign}
    </button>
  )
}

function moveFocus(event: KeyboardEvent<HTMLDivElement>) {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
  if (step === undefined) return
  const keys = [...event.currentTarget.querySelectorAll('button')]
  const at = keys.findIndex((key) => key === document.activeElement)
  keys.at((at + step) % keys.length)?.focus()
  event.preventDefault()
}

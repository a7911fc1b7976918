import type { Language } from '@assay/contracts'
import { CodeEditor } from '@assay/ui'
import { useText } from '../../../i18n/index.ts'
import { heightOfCode } from './code-height.ts'
import classes from './Answers.module.css'

/** Code, SQL or a document: in a read-only editor on the screen, as plain text on paper. */
export function FilesAnswer({ files, language }: { files: Record<string, string>; language: Language }) {
  const t = useText()
  const entries = Object.entries(files)
  const name = (file: string) => {
    const words = { file, language: t(`language.${language}`) }
    return entries.length > 1 ? t('answer.fileNamed', words) : t('answer.file', words)
  }
  return entries.map(([file, text]) => (
    <div key={file}>
      <p className={classes.label}>{name(file)}</p>
      <div className={`screen-only ${classes.editor}`}>
        <CodeEditor value={text} language={language} file={file} readOnly ariaLabel={name(file)} height={heightOfCode(text)} />
      </div>
      <pre className={`print-only ${classes.code}`}>{text}</pre>
    </div>
  ))
}

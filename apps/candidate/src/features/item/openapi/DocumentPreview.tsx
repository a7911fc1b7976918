import { useDebouncedValue } from '@mantine/hooks'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './DocumentPreview.module.css'
import { readDocument, type ContentView, type OperationView } from './read-document.ts'

/** The document as those who use the API would read it: its operations with parameters, bodies and responses. */
export function DocumentPreview({ text }: { text: string }) {
  const { t } = useTranslation()
  const [settled] = useDebouncedValue(text, 300)
  const view = useMemo(() => readDocument(settled), [settled])
  if ('problem' in view) {
    return (
      <p role="status" className={classes.document}>
        {t('document.unreadable')} {view.problem}
      </p>
    )
  }
  return (
    <div className={classes.document}>
      <h3 className={classes.title}>
        {view.title} <span className={classes.muted}>{view.version}</span>
      </h3>
      {view.description && <p className={classes.text}>{view.description}</p>}
      {view.operations.length === 0 && <p className={classes.muted}>{t('document.empty')}</p>}
      {view.operations.map((operation, index) => (
        <details key={index} className={classes.operation}>
          <summary>
            <code className={classes.method}>{operation.method}</code> <code data-deprecated={operation.isDeprecated || undefined}>{operation.path}</code>
            {operation.summary && <span className={classes.muted}> {operation.summary}</span>}
          </summary>
          <Operation operation={operation} />
        </details>
      ))}
    </div>
  )
}

function Operation({ operation: { description, parameters, body, responses } }: { operation: OperationView }) {
  const { t } = useTranslation()
  return (
    <div className={classes.body}>
      {description && <p className={classes.text}>{description}</p>}
      {parameters.length > 0 && (
        <>
          <h4>{t('document.parameters')}</h4>
          <ul>
            {parameters.map((each, index) => (
              <li key={index}>
                <code>{each.name}</code> <span className={classes.muted}>({each.in}{each.isRequired ? `, ${t('document.required')}` : ''})</span> <code>{each.type}</code>
                {each.description && <span className={classes.muted}> {each.description}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {body.length > 0 && (
        <>
          <h4>{t('document.body')}</h4>
          <Content content={body} />
        </>
      )}
      <h4>{t('document.responses')}</h4>
      <ul>
        {responses.map(({ status, description: about, headers, content }) => (
          <li key={status}>
            <strong>{status}</strong> {about}
            {headers.length > 0 && <span className={classes.muted}> · {headers.join(', ')}</span>}
            <Content content={content} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Content({ content }: { content: ContentView[] }) {
  return content.map(({ mediaType, schema }) => (
    <div key={mediaType}>
      <code className={classes.muted}>{mediaType}</code>
      <pre tabIndex={0}>{schema}</pre>
    </div>
  ))
}

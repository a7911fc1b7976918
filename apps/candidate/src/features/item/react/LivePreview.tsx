import { Button } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import closed from '../closed/ClosedWork.module.css'
import { draftKey } from '../../sync/kept-drafts.ts'
import classes from './LivePreview.module.css'
import { useFrame } from './useFrame.ts'

/** The component as it is, in a frame with an origin of its own: it can reach neither this page nor any network. */
export function LivePreview({ itemId, code, scene: given }: { itemId: string; code: string; scene: string }) {
  const { t } = useTranslation()
  const id = useId()
  const [scene, setScene] = useLocalStorage({ key: draftKey(`${itemId}:scene`), defaultValue: given, getInitialValueInEffect: false })
  const { frame, attempt, state, message, printed, restart, stop } = useFrame(code, scene)
  return (
    <div className={classes.preview}>
      <label htmlFor={`${id}-scene`}>{t('live.scene')}</label>
      <textarea id={`${id}-scene`} className={`${closed.field} ${classes.scene}`} rows={2} dir="ltr" spellCheck={false} placeholder="<Answer />" value={scene} onChange={(event) => setScene(event.currentTarget.value)} />
      <div className={classes.row}>
        <p role="status" className={classes.state} data-state={state}>
          {t(`live.${state}`)}
          {state === 'failed' && ` ${message}`}
        </p>
        {state !== 'stopped' && (
          <Button size="compact-sm" variant="subtle" onClick={stop}>
            {t('live.stop')}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={restart}>
          {t('live.restart')}
        </Button>
      </div>
      {state === 'stopped' || state === 'silent' ? null : (
        // Without allow-same-origin: its origin is opaque.
        <iframe key={attempt} ref={frame} className={classes.frame} src="/frame.html" sandbox="allow-scripts" referrerPolicy="no-referrer" title={t('live.title')} />
      )}
      {printed !== '' && (
        <section>
          <h3>{t('run.output')}</h3>
          <pre tabIndex={0}>{printed}</pre>
        </section>
      )}
    </div>
  )
}

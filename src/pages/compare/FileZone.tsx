import { type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { assessmentFileName } from '../../core/files/assessmentFileName'
import { canonicalJson } from '../../core/files/canonicalJson'
import { sealAssessment } from '../../core/files/sealAssessment'
import { OWN_FILES_AND_REPORTS } from '../../parts/files/fileTypes'
import { importCities } from '../../store/compare'
import { addRefusals } from '../../store/deskRefusals'
import { useLibrary } from '../../store/library'
import { Button } from '../../ui/Button'
import { FileInput } from '../../ui/FileInput'
import styles from './Compare.module.css'
import { type Drop, readDrop } from './readDrop'

type FileZoneProps = {
  /** As buttons, once there are cities. */
  compact?: boolean
  /** Whether the focus is in here, kept for the zone that takes this one's place. */
  focus: RefObject<boolean>
}

/** The ways onto the desk: chosen files, a folder, a drop anywhere on the page, and the assessments of this device. */
export function FileZone({ compact = false, focus }: FileZoneProps) {
  const { t } = useTranslation()
  const zone = useRef<HTMLDivElement>(null)
  const { isOver, isLooking } = useDrop()
  const { records } = useLibrary()
  const own = records.filter(({ sample }) => !sample)
  const addLibrary = () => void importCities(own.map(fileOf))
  const onFiles = (files: File[]) => void importCities(files)
  useEffect(() => {
    if (focus.current) zone.current?.querySelector('input')?.focus({ preventScroll: true })
    const follow = ({ target }: FocusEvent) => {
      focus.current = target instanceof Node && zone.current?.contains(target) === true
    }
    document.addEventListener('focusin', follow)
    return () => document.removeEventListener('focusin', follow)
  }, [focus])
  return (
    <div ref={zone} className={zoneClass(compact, isOver)}>
      <FileInput
        label={t('compare.import.label')}
        hint={isOver ? t('compare.import.drop') : t('compare.import.hint')}
        accept={OWN_FILES_AND_REPORTS}
        compact={compact}
        onFiles={onFiles}
      />
      <FileInput
        folder
        label={t('compare.import.folder')}
        hint={t('compare.import.folderHint')}
        compact={compact}
        onFiles={onFiles}
      />
      {own.length > 0 ? <Button onClick={addLibrary}>{t('compare.import.library')}</Button> : null}
      {compact && isOver ? <p className={styles.dropHere}>{t('compare.import.drop')}</p> : null}
      <p role="status" className={styles.muted}>
        {isLooking ? t('compare.import.looking') : null}
      </p>
    </div>
  )
}

function zoneClass(compact: boolean, isOver: boolean): string {
  if (compact) return styles.downloads ?? ''
  return isOver ? `${styles.zone} ${styles.over}` : (styles.zone ?? '')
}

/** An assessment of the library as the file that it would be exported as; what was changed after export stays as it is, so that it is seen. */
function fileOf({ assessment, origin }: ReturnType<typeof useLibrary>['records'][number]): File {
  const text = origin === 'changed' ? canonicalJson(assessment) : sealAssessment(assessment)
  return new File([text], assessmentFileName(assessment, 'guidepost.json'), { type: 'application/json' })
}

function takeDrop({ files, unread }: Drop): Promise<void> | undefined {
  addRefusals(unread.map((fileName) => ({ fileName, at: null, error: { kind: 'unreadable' } })))
  return files.length > 0 ? importCities(files) : undefined
}

/** Takes files that are dropped anywhere on the page. `isOver`: some are held over it; `isLooking`: dropped folders are being looked through. */
function useDrop(): { isOver: boolean; isLooking: boolean } {
  const [isOver, setOver] = useState(false)
  const [drops, setDrops] = useState(0)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer) return
      event.preventDefault()
      setOver(false)
      setDrops((count) => count + 1)
      void readDrop(event.dataTransfer).then((found) => {
        setDrops((count) => count - 1)
        return takeDrop(found)
      })
    }
    window.addEventListener('dragenter', over)
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragenter', over)
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return { isOver, isLooking: drops > 0 }
}

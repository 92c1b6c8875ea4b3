import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { assessmentFileName } from '../../core/files/assessmentFileName'
import { canonicalJson } from '../../core/files/canonicalJson'
import { sealAssessment } from '../../core/files/sealAssessment'
import { importCities } from '../../store/compare'
import { useLibrary } from '../../store/library'
import { Button } from '../../ui/Button'
import { FileInput } from '../../ui/FileInput'
import styles from './Compare.module.css'
import { readDrop } from './readDrop'

/** The ways onto the desk: chosen files, a folder, a drop anywhere on the page, and the assessments of this device. */
export function FileZone() {
  const { t } = useTranslation()
  const isOver = useDrop()
  const { records } = useLibrary()
  const own = records.filter(({ sample }) => !sample)
  const addLibrary = () => void importCities(own.map(fileOf))
  return (
    <div className={isOver ? `${styles.zone} ${styles.over}` : styles.zone}>
      <FileInput
        label={t('compare.import.label')}
        hint={isOver ? t('compare.import.drop') : t('compare.import.hint')}
        accept=".json,.pdf,application/json,application/pdf"
        onFiles={(files) => void importCities(files)}
      />
      <FolderInput />
      {own.length > 0 ? <Button onClick={addLibrary}>{t('compare.import.library')}</Button> : null}
    </div>
  )
}

/** An assessment of the library as the file that it would be exported as; what was changed after export stays as it is, so that it is seen. */
function fileOf({ assessment, origin }: ReturnType<typeof useLibrary>['records'][number]): File {
  const text = origin === 'changed' ? canonicalJson(assessment) : sealAssessment(assessment)
  return new File([text], assessmentFileName(assessment, 'guidepost.json'), { type: 'application/json' })
}

/** A native input that takes a folder; React has no property for it. */
function FolderInput() {
  const { t } = useTranslation()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (input.current) input.current.webkitdirectory = true
  }, [])
  return (
    <div className={styles.folder}>
      <label htmlFor={id}>{t('compare.import.folder')}</label>
      <p id={`${id}-hint`} className={styles.muted}>
        {t('compare.import.folderHint')}
      </p>
      <input
        ref={input}
        id={id}
        type="file"
        multiple
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          target.value = ''
          if (files.length > 0) void importCities(files)
        }}
      />
    </div>
  )
}

/** Takes files that are dropped anywhere on the page; true while some are held over it. */
function useDrop(): boolean {
  const [isOver, setOver] = useState(false)
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
      void readDrop(event.dataTransfer).then((files) => (files.length > 0 ? importCities(files) : undefined))
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return isOver
}

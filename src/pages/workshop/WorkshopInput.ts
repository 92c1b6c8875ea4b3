import type { Assessment } from '../../core/model/assessment'
import type { Guidebook } from '../../core/model/guidebook'
import type { GuidebookTexts } from '../../core/model/texts'
import type { WorkshopRecord } from '../../core/model/workshopRecord'
import type { Agenda } from '../../core/workshop/createAgenda'

/** What every part of the workshop is shown from. */
export type WorkshopInput = {
  assessment: Assessment
  guidebook: Guidebook
  texts: GuidebookTexts
  record: WorkshopRecord
  agenda: Agenda
}

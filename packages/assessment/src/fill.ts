import { shuffled, type Random } from './random.ts'

export interface Slot {
  id: string
  questionVersionIds: string[]
}

/**
 * Draws one question for every slot, each with the same chance, and none twice while another is left [Q1].
 * Slots with the fewest questions draw first, so that a wide slot does not take the only question of a narrow one.
 * Throws when a slot has no question: publishing refuses such an assessment.
 */
export function fillSlots(slots: Slot[], random: Random): { slotId: string; questionVersionId: string }[] {
  const taken = new Set<string>()
  const drawn = new Map<string, string>()
  for (const slot of slots.toSorted((a, b) => a.questionVersionIds.length - b.questionVersionIds.length)) {
    const order = shuffled(slot.questionVersionIds, random)
    const question = order.find((id) => !taken.has(id)) ?? order[0]
    if (question === undefined) throw new Error(`slot ${slot.id} has no question`)
    taken.add(question)
    drawn.set(slot.id, question)
  }
  return slots.flatMap(({ id }) => {
    const questionVersionId = drawn.get(id)
    return questionVersionId === undefined ? [] : [{ slotId: id, questionVersionId }]
  })
}

import { ApiProblem, newerAnswer, type CandidateApi } from '@assay/api-client'
import type { AnswerContent, ItemView } from '@assay/contracts'
import * as drafts from './item-draft.ts'
import type { ItemDraft } from './item-draft.ts'
import { keptDrafts } from './kept-drafts.ts'
import { isSectionOver, isTemporary, retryDelayMs } from './retry.ts'

const DEBOUNCE_MS = 800

/** Saves answers in the background: soon after the last change, one at a time per item, again until the server has them. */
export class SaveQueue {
  readonly #api: Pick<CandidateApi, 'saveAnswer'>
  readonly #items = new Map<string, ItemDraft>()
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>()
  readonly #running = new Map<string, Promise<void>>()
  readonly #listeners = new Set<() => void>()
  /** Called when the server says that the section is over. */
  onSectionOver: () => void = () => {}

  constructor(api: Pick<CandidateApi, 'saveAnswer'>) {
    this.#api = api
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  get(itemId: string): ItemDraft | undefined {
    return this.#items.get(itemId)
  }

  all(): ItemDraft[] {
    return [...this.#items.values()]
  }

  /** Takes in the server's answer, and what an earlier page of this device could not send. A known item stays as it is while it has something unsent. */
  open({ id, answer }: ItemView) {
    const known = this.#items.get(id)
    if (known && (drafts.isUnsent(known) || known.saved.revision >= (answer?.revision ?? 0))) return
    this.#set(id, drafts.opened(answer, keptDrafts.read(id)))
    this.#schedule(id, 0)
  }

  edit(itemId: string, content: AnswerContent) {
    this.#change(itemId, (state) => drafts.edited(state, content))
    this.#schedule(itemId, DEBOUNCE_MS)
  }

  choose(itemId: string, choice: 'mine' | 'newer') {
    this.#change(itemId, (state) => drafts.chosen(state, choice))
    this.#schedule(itemId, 0)
  }

  /** Sends what waits now; true when the server has everything afterwards. */
  async flush(): Promise<boolean> {
    await Promise.all([...this.#items.keys()].map((itemId) => this.#settle(itemId)))
    return this.countUnsent() === 0
  }

  /** Sends what waits although the page may be gone before the answer comes. */
  leave() {
    for (const itemId of this.#items.keys()) void this.#send(itemId, { keepalive: true })
  }

  /** Tries again at once, e.g. when the device is online again. */
  retryNow() {
    for (const itemId of this.#items.keys()) this.#schedule(itemId, 0)
  }

  /** Of how many items the server lacks the last change. */
  countUnsent(): number {
    return this.all().filter(drafts.isUnsent).length
  }

  /** Forgets everything: the section is closed. */
  close() {
    for (const timer of this.#timers.values()) clearTimeout(timer)
    this.#timers.clear()
    this.#items.clear()
    keptDrafts.clear()
    this.#tell()
  }

  #schedule(itemId: string, delayMs: number) {
    clearTimeout(this.#timers.get(itemId))
    this.#timers.set(itemId, setTimeout(() => void this.#run(itemId), delayMs))
  }

  /** One save in flight per item: a second caller waits for the first. */
  #run(itemId: string): Promise<void> {
    const running = this.#running.get(itemId) ?? this.#send(itemId, {}).finally(() => this.#running.delete(itemId))
    this.#running.set(itemId, running)
    return running
  }

  /** Sends until the item is saved, refused or could not be reached. */
  async #settle(itemId: string): Promise<void> {
    await this.#running.get(itemId)
    const before = this.#items.get(itemId)
    if (!before || !drafts.isUnsent(before)) return
    await this.#run(itemId)
    const after = this.#items.get(itemId)
    if (after && after.failures === 0 && after.draft && !after.newer && !after.refusal) await this.#settle(itemId)
  }

  async #send(itemId: string, request: { keepalive?: boolean }): Promise<void> {
    this.#change(itemId, (state) => drafts.departed(state, crypto.randomUUID()))
    const sending = this.#items.get(itemId)?.sending
    if (!sending) return
    const settle = (next: (state: ItemDraft) => ItemDraft) =>
      this.#change(itemId, (state) => (state.sending?.saveId === sending.saveId ? next(state) : state))
    try {
      const result = await this.#api.saveAnswer(itemId, sending, request)
      settle((state) => drafts.acknowledged(state, result))
      if (this.#items.get(itemId)?.draft) this.#schedule(itemId, 0)
    } catch (error) {
      this.#meetFailure(itemId, error, settle)
    }
  }

  #meetFailure(itemId: string, error: unknown, settle: (next: (state: ItemDraft) => ItemDraft) => void) {
    const newer = newerAnswer(error)
    if (newer) return settle((state) => drafts.outdated(state, newer))
    if (isSectionOver(error)) return this.onSectionOver()
    if (error instanceof ApiProblem && !isTemporary(error)) return settle((state) => drafts.refused(state, error.message))
    settle(drafts.failed)
    this.#schedule(itemId, retryDelayMs(this.#items.get(itemId)?.failures ?? 1))
  }

  #change(itemId: string, next: (state: ItemDraft) => ItemDraft) {
    const state = this.#items.get(itemId)
    if (!state) return
    const changed = next(state)
    if (changed !== state) this.#set(itemId, changed)
  }

  #set(itemId: string, state: ItemDraft) {
    this.#items.set(itemId, state)
    keptDrafts.write(itemId, drafts.toKeep(state))
    this.#tell()
  }

  #tell() {
    for (const listener of this.#listeners) listener()
  }
}

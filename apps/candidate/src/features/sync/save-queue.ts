import { ApiProblem, newerAnswer, type CandidateApi } from '@assay/api-client'
import type { AnswerContent, ItemView } from '@assay/contracts'
import * as drafts from './item-draft.ts'
import type { ItemDraft } from './item-draft.ts'
import type { KeptAnswers } from './kept-answers.ts'
import { isSectionOver, isSessionOver, isTemporary, retryDelayMs } from './retry.ts'

const DEBOUNCE_MS = 800
/** Who types on and on is saved all the same. */
const MOST_WAIT_MS = 1500

/**
 * Saves answers in the background: on this device first, then on the server, soon after a change, one at a time per item,
 * again until the server has them.
 */
export class SaveQueue {
  readonly #api: Pick<CandidateApi, 'saveAnswer'>
  readonly #items = new Map<string, ItemDraft>()
  /** Those whose section is over. What is left of them is on its way, to be kept as late. */
  readonly #closed = new Set<string>()
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>()
  /** Since when something waits to be sent. */
  readonly #waitingSince = new Map<string, number>()
  readonly #running = new Map<string, Promise<void>>()
  readonly #listeners = new Set<() => void>()
  #isHeld = false
  #kept: KeptAnswers | null = null
  /** Called when the candidate changes an answer. */
  onEdit: () => void = () => {}
  /** Called when the server says that the section is over, or that the item is no longer this browser's. */
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

  /** All but those of closed sections that the server has refused. */
  all(): ItemDraft[] {
    return [...this.#items].filter(([id, state]) => !this.#isGivenUp(id, state)).map(([, state]) => state)
  }

  /** Takes up what this device has kept of an attempt, and keeps there what happens from now on. */
  attach(kept: KeptAnswers) {
    this.#kept = kept
    for (const [itemId, draft] of kept.found) {
      this.#items.set(itemId, drafts.opened(null, draft))
      this.#schedule(itemId, 0)
    }
    this.#tell()
  }

  /** Leaves the answers to another tab; when it settles all of them are on the device. */
  async yield(): Promise<void> {
    const kept = this.#kept
    this.#forget()
    await kept?.flush()
  }

  /** Another tab has taken the answers: what this page knows of them is old, and is neither kept nor sent. */
  drop() {
    this.#kept?.drop()
    this.#forget()
  }

  #forget() {
    for (const timer of this.#timers.values()) clearTimeout(timer)
    this.#timers.clear()
    this.#items.clear()
    this.#closed.clear()
    this.#kept = null
    this.#tell()
  }

  /** False when this browser keeps nothing, so that a reload without a connection would lose what is not saved. */
  keepsOnDevice(): boolean {
    return this.#kept?.isWorking ?? true
  }

  /** Takes in the server's answer. A known item stays as it is while it has something unsent. */
  open({ id, answer }: ItemView) {
    const known = this.#items.get(id)
    if (known && (drafts.isUnsent(known) || known.saved.revision >= (answer?.revision ?? 0))) return
    this.#set(id, drafts.opened(answer, null))
  }

  edit(itemId: string, content: AnswerContent) {
    this.onEdit()
    this.#change(itemId, (state) => drafts.edited(state, content))
    const since = this.#waitingSince.get(itemId) ?? performance.now()
    this.#waitingSince.set(itemId, since)
    this.#schedule(itemId, Math.max(0, Math.min(DEBOUNCE_MS, since + MOST_WAIT_MS - performance.now())))
  }

  choose(itemId: string, choice: 'mine' | 'newer') {
    this.#change(itemId, (state) => drafts.chosen(state, choice, crypto.randomUUID()))
    this.#schedule(itemId, 0)
  }

  /** Sends what waits now; true when the server has everything afterwards. */
  async flush(): Promise<boolean> {
    await Promise.all([...this.#items.keys()].map((itemId) => this.#settle(itemId)))
    return this.countUnsent() === 0
  }

  /** Sends what waits although the page may be gone before the answer comes. */
  leave() {
    for (const itemId of this.#items.keys()) this.#depart(itemId)
    // The device knows the id under which the server may get it, although the page may be gone.
    this.#kept?.leave()
    for (const itemId of this.#items.keys()) void this.#send(itemId, { keepalive: true })
  }

  /** Tries again at once, e.g. when the device is online again. */
  retryNow() {
    for (const itemId of this.#items.keys()) this.#schedule(itemId, 0)
  }

  /** Sends what was typed until now and nothing more: the candidate went on with another device. */
  hold() {
    for (const itemId of this.#items.keys()) void this.#run(itemId)
    this.#isHeld = true
  }

  /** Goes on saving. */
  release() {
    this.#isHeld = false
    this.retryNow()
  }

  /** Of how many items the server lacks the last change. */
  countUnsent(): number {
    return this.all().filter(drafts.isUnsent).length
  }

  /** Of how many answers of closed sections the server has refused the last change, which stays on this device. */
  countGivenUp(): number {
    return [...this.#items].filter(([id, state]) => this.#isGivenUp(id, state)).length
  }

  #isGivenUp(itemId: string, { refusal }: ItemDraft): boolean {
    return this.#closed.has(itemId) && refusal !== null
  }

  /** Only these are still asked about: what the server lacks of others is sent to it as it is, then they are forgotten here. */
  keepOnly(open: Set<string>) {
    for (const itemId of [...this.#items.keys()].filter((id) => !open.has(id))) {
      this.#closed.add(itemId)
      this.#change(itemId, (state) => ({ ...drafts.released(state) }))
      this.#schedule(itemId, 0)
    }
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
    this.#depart(itemId)
    if (this.#isHoldingBack(itemId)) return
    const sending = this.#items.get(itemId)?.sending
    if (!sending) return
    // The device has it, with the id that it is sent under, before the server can.
    if (!request.keepalive) await this.#kept?.flush()
    if (this.#items.get(itemId)?.sending !== sending) return
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

  #depart(itemId: string) {
    if (this.#isHoldingBack(itemId)) return
    this.#waitingSince.delete(itemId)
    this.#change(itemId, (state) => drafts.departed(state, crypto.randomUUID()))
  }

  #isHoldingBack(itemId: string): boolean {
    return this.#isHeld && !this.#closed.has(itemId)
  }

  #meetFailure(itemId: string, error: unknown, settle: (next: (state: ItemDraft) => ItemDraft) => void) {
    const newer = newerAnswer(error)
    if (newer) return settle((state) => drafts.outdated(state, newer))
    if (isSectionOver(error)) {
      settle(drafts.late)
      if (this.#items.get(itemId)?.draft) this.#schedule(itemId, 0)
      return this.onSectionOver()
    }
    if (isSessionOver(error)) this.onSectionOver()
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
    const isDone = this.#closed.has(itemId) && !drafts.isUnsent(state)
    if (isDone) this.#items.delete(itemId)
    else this.#items.set(itemId, state)
    this.#kept?.write(itemId, isDone ? null : drafts.toKeep(state))
    this.#tell()
  }

  #tell() {
    for (const listener of this.#listeners) listener()
  }
}

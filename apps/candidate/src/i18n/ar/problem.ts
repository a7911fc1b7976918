import type { problemTexts as english } from '../en/problem.ts'
import type { Translated } from '../translated.ts'

/** What the server refuses, by the code of its problem document, in words for candidates. */
export const problemTexts: Translated<typeof english, 'ar'> = {
  problem: {
    malformed_request: { title: 'صيغة الطلب غير سليمة', detail: 'يُرجى إعادة تحميل الصفحة والمحاولة مرة أخرى. ما حُفظ باقٍ.' },
    invalid_request: { title: 'الطلب غير صالح', detail: 'يُرجى إعادة تحميل الصفحة والمحاولة مرة أخرى. ما حُفظ باقٍ.' },
    unsupported_media_type: { title: 'الطلب غير صالح', detail: 'يُرجى إعادة تحميل الصفحة والمحاولة مرة أخرى. ما حُفظ باقٍ.' },
    payload_too_large: { title: 'هذا أكثر مما يمكن إرساله دفعة واحدة', detail: 'يُرجى اختصار إجابتك. ما حُفظ قبل ذلك باقٍ.' },
    not_found: { title: 'غير موجود', detail: 'لا شيء في هذا العنوان. يُرجى إعادة تحميل الصفحة.' },
    too_many_requests: { title: 'طلبات أكثر من اللازم', detail: 'يُرجى الانتظار قليلًا ثم المحاولة مرة أخرى. ما حُفظ باقٍ.' },
    foreign_origin: { title: 'جاء الطلب من موقع آخر', detail: 'يُرجى فتح اختبارك بالرابط المرسل إليك.' },
    internal_error: { title: 'حدث عطل من جهتنا', detail: 'لم يُفقد شيء. يُرجى المحاولة مرة أخرى؛ وإن استمر العطل فأبلغ من دعاك بالمرجع أدناه.' },
    unavailable: { title: 'الخادم غير جاهز', detail: 'هو قيد التشغيل أو لا يصل إلى قاعدة بياناته. يُرجى المحاولة بعد لحظات.' },
    attempt_sign_in_required: { title: 'يُرجى فتح رابط اختبارك مرة أخرى', detail: 'لا يوجد اختبار جارٍ في هذا المتصفح. يُرجى فتح الرابط المرسل إليك؛ إجاباتك محفوظة.' },
    consent_required: { title: 'موافقتك مطلوبة', detail: 'يُرجى قراءة ما يُسجَّل والموافقة عليه قبل البدء.' },
    attempt_already_started: { title: 'بدأ الاختبار بالفعل', detail: 'يمكنك المتابعة من حيث كنت؛ يُرجى إعادة تحميل الصفحة.' },
    attempt_not_started: { title: 'لم يبدأ الاختبار', detail: 'يُرجى بدؤه أولًا.' },
    attempt_not_finished: { title: 'لم يُسلَّم الاختبار بعد', detail: 'يُرجى تسليم كل الأقسام أولًا.' },
    attempt_finished: { title: 'انتهى الاختبار', detail: 'إجاباتك محفوظة. ولا يمكن تغيير شيء بعد الآن.' },
    section_not_open: { title: 'هذا القسم غير مفتوح', detail: 'تُجرى الأقسام بالترتيب، والقسم الذي سُلّم يبقى مغلقًا.' },
    section_already_started: { title: 'بدأ هذا القسم بالفعل', detail: 'يمكنك المتابعة من حيث كنت؛ يُرجى إعادة تحميل الصفحة.' },
    late_not_kept: { title: 'وصل الكثير بعد انتهاء الوقت', detail: 'ما أرسلته بعد انتهاء وقت هذا القسم لم يعد يُحفظ. ولم يكن ليُحتسب؛ أما ما حُفظ في الوقت فيُحتسب.' },
    deadline_passed: { title: 'انتهى وقت هذا القسم', detail: 'ما أرسلته محفوظ ومُسجّل على أنه متأخر؛ ولن يُحتسب.' },
    answer_outdated: { title: 'توجد إجابة أحدث', detail: 'حُفظت من علامة تبويب أخرى أو جهاز آخر. النسختان محفوظتان.' },
    answer_too_large: { title: 'الإجابة أكبر من اللازم', detail: 'الحد الأقصى للإجابة 256 كيلوبايت. يُرجى اختصارها؛ ما حُفظ قبل ذلك باقٍ.' },
    answer_wrong_type: { title: 'الإجابة لا تناسب السؤال', detail: 'يُرجى إعادة تحميل الصفحة والإجابة مرة أخرى. ما حُفظ قبل ذلك باقٍ.' },
    question_not_runnable: { title: 'لا يمكن تشغيل هذا السؤال', detail: 'الحالات الظاهرة لأسئلة البرمجة وSQL وواجهات API فقط.' },
    run_in_progress: { title: 'هناك تشغيل جارٍ', detail: 'يُرجى انتظار نتيجته ثم التشغيل مرة أخرى.' },
  },
}

import type { viewTexts as english } from '../en/views.ts'
import type { Translated } from '../translated.ts'

/** Views that kinds of answers have of their own. */
export const viewTexts: Translated<typeof english, 'ar'> = {
  composer: {
    tab: 'طلبك الخاص',
    help: 'يرسل طلبًا إلى برنامجك. ويُرسل كل طلب بعد الطلبات السابقة له، بدءًا من البيانات التي تبدأ بها الاختبارات.',
    method: 'الطريقة',
    path: 'المسار',
    headers: 'الترويسات، واحدة في كل سطر',
    body: 'المحتوى',
    send: 'إرسال',
    history: 'ما أُرسل حتى الآن',
    again: 'إرسال الكل من جديد',
    afresh: 'البدء من جديد',
    failed: 'لم يستجب برنامجك',
    full: 'لا يمكن إرسال طلبات متتالية أكثر من ذلك. لإرسال غيرها يُرجى البدء من جديد.',
    problem: {
      path: 'يبدأ المسار بشرطة مائلة واحدة ولا يحتوي على مسافات، مثل /orders?state=open.',
      headers: 'الترويسة سطر مثل accept: application/json.',
      body: 'المحتوى أطول من اللازم.',
    },
  },
  live: {
    tab: 'معاينة مباشرة',
    title: 'المكوّن الخاص بك',
    scene: 'ما يُعرض، بصيغة JSX؛ Answer هو التصدير الافتراضي لديك',
    loading: 'جارٍ التحميل…',
    shown: 'هذا هو المكوّن كما هو الآن.',
    failed: 'توقّف:',
    silent: 'لم يعد يستجيب فأُوقف. إجابتك لم تتأثر.',
    stopped: 'أُوقف.',
    stop: 'إيقاف',
    restart: 'إعادة التشغيل',
  },
  document: {
    tab: 'العرض',
    unreadable: 'لا يمكن قراءة المستند بعد.',
    empty: 'لا توجد عمليات بعد.',
    parameters: 'المعاملات',
    required: 'مطلوب',
    body: 'متن الطلب',
    responses: 'الاستجابات',
  },
}

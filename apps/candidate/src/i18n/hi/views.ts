import type { viewTexts as english } from '../en/views.ts'
import type { Translated } from '../translated.ts'

/** Views that kinds of answers have of their own. */
export const viewTexts: Translated<typeof english, 'hi'> = {
  composer: {
    tab: 'आपका अपना अनुरोध',
    help: 'आपके हैंडलर को एक अनुरोध भेजता है। हर अनुरोध पिछले अनुरोधों के बाद भेजा जाता है; शुरुआत उसी डेटा से होती है जिससे टेस्ट शुरू होते हैं।',
    method: 'मेथड',
    path: 'पाथ',
    headers: 'हेडर, हर पंक्ति में एक',
    body: 'बॉडी',
    send: 'भेजें',
    history: 'अब तक भेजे गए',
    again: 'सब फिर से भेजें',
    afresh: 'नए सिरे से शुरू करें',
    failed: 'हैंडलर ने उत्तर नहीं दिया',
    full: 'एक के बाद एक इतने ही अनुरोध भेजे जा सकते हैं। दूसरे भेजने के लिए नए सिरे से शुरू करें।',
    problem: {
      path: 'पाथ एक स्लैश से शुरू होता है और उसमें ख़ाली जगह नहीं होती, जैसे /orders?state=open।',
      headers: 'हेडर ऐसी एक पंक्ति है: accept: application/json।',
      body: 'बॉडी बहुत लंबी है।',
    },
  },
  live: {
    tab: 'लाइव पूर्वावलोकन',
    title: 'आपका कंपोनेंट',
    scene: 'जो दिखाया जाता है, JSX में; Answer आपका default export है',
    loading: 'लोड हो रहा है…',
    shown: 'आपका कंपोनेंट अभी ऐसा है।',
    failed: 'यह रुक गया:',
    silent: 'इसने जवाब देना बंद कर दिया, इसलिए इसे रोक दिया गया। आपके उत्तर पर कोई असर नहीं पड़ा।',
    stopped: 'रोका गया।',
    stop: 'रोकें',
    restart: 'फिर से शुरू करें',
  },
  document: {
    tab: 'प्रस्तुति',
    unreadable: 'दस्तावेज़ अभी पढ़ा नहीं जा सकता।',
    empty: 'अभी कोई ऑपरेशन नहीं है।',
    parameters: 'पैरामीटर',
    required: 'आवश्यक',
    body: 'अनुरोध का बॉडी',
    responses: 'उत्तर',
  },
}

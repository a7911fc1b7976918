import type { problemTexts as english } from '../en/problem.ts'
import type { Translated } from '../translated.ts'

/** What the server refuses, by the code of its problem document, in words for candidates. */
export const problemTexts: Translated<typeof english, 'hi'> = {
  problem: {
    malformed_request: { title: 'अनुरोध का रूप ठीक नहीं है', detail: 'पेज फिर से लोड करें और दोबारा कोशिश करें। जो सहेजा गया था वह सुरक्षित है।' },
    invalid_request: { title: 'अनुरोध मान्य नहीं है', detail: 'पेज फिर से लोड करें और दोबारा कोशिश करें। जो सहेजा गया था वह सुरक्षित है।' },
    unsupported_media_type: { title: 'अनुरोध मान्य नहीं है', detail: 'पेज फिर से लोड करें और दोबारा कोशिश करें। जो सहेजा गया था वह सुरक्षित है।' },
    payload_too_large: { title: 'एक बार में यह बहुत अधिक है', detail: 'अपना उत्तर छोटा करें। पहले जो सहेजा गया था वह सुरक्षित है।' },
    not_found: { title: 'नहीं मिला', detail: 'इस पते पर कुछ नहीं है। पेज फिर से लोड करें।' },
    too_many_requests: { title: 'बहुत अधिक अनुरोध', detail: 'थोड़ा रुकें, फिर कोशिश करें। जो सहेजा गया था वह सुरक्षित है।' },
    foreign_origin: { title: 'अनुरोध किसी दूसरी साइट से आया', detail: 'अपना टेस्ट उसी लिंक से खोलें जो आपको भेजा गया था।' },
    internal_error: { title: 'हमारी ओर से कुछ गड़बड़ हुई', detail: 'कुछ भी खोया नहीं है। फिर कोशिश करें; समस्या बनी रहे तो नीचे दिया संदर्भ निमंत्रण देने वालों को बताएँ।' },
    unavailable: { title: 'सर्वर तैयार नहीं है', detail: 'वह शुरू हो रहा है या अपने डेटाबेस तक नहीं पहुँच पा रहा। थोड़ी देर में फिर कोशिश करें।' },
    attempt_sign_in_required: { title: 'अपने टेस्ट का लिंक फिर से खोलें', detail: 'इस ब्राउज़र में कोई टेस्ट नहीं चल रहा है। आपको भेजा गया लिंक खोलें; आपके उत्तर सुरक्षित हैं।' },
    consent_required: { title: 'आपकी सहमति चाहिए', detail: 'शुरू करने से पहले पढ़ें कि क्या दर्ज किया जाता है, और उससे सहमति दें।' },
    attempt_already_started: { title: 'टेस्ट पहले ही शुरू हो चुका है', detail: 'जहाँ थे वहीं से आगे बढ़ें; पेज फिर से लोड करें।' },
    attempt_not_started: { title: 'टेस्ट शुरू नहीं हुआ है', detail: 'पहले उसे शुरू करें।' },
    attempt_not_finished: { title: 'टेस्ट अभी जमा नहीं हुआ है', detail: 'पहले हर खंड जमा करें।' },
    attempt_finished: { title: 'टेस्ट समाप्त हो गया है', detail: 'आपके उत्तर सुरक्षित हैं। अब कुछ भी बदला नहीं जा सकता।' },
    section_not_open: { title: 'यह खंड खुला नहीं है', detail: 'खंड क्रम से लिए जाते हैं, और जमा किया गया खंड बंद रहता है।' },
    section_already_started: { title: 'यह खंड पहले ही शुरू हो चुका है', detail: 'जहाँ थे वहीं से आगे बढ़ें; पेज फिर से लोड करें।' },
    deadline_passed: { title: 'इस खंड का समय पूरा हो गया', detail: 'आपने जो भेजा वह रखा गया है और देर से आया चिह्नित है; वह गिना नहीं जाएगा।' },
    answer_outdated: { title: 'एक नया उत्तर मौजूद है', detail: 'वह किसी दूसरे टैब या डिवाइस से सहेजा गया। दोनों रूप सुरक्षित हैं।' },
    answer_too_large: { title: 'उत्तर बहुत बड़ा है', detail: 'उत्तर अधिक से अधिक 256 KB का हो सकता है। उसे छोटा करें; पहले जो सहेजा गया था वह सुरक्षित है।' },
    answer_wrong_type: { title: 'उत्तर प्रश्न से मेल नहीं खाता', detail: 'पेज फिर से लोड करें और दोबारा उत्तर दें। पहले जो सहेजा गया था वह सुरक्षित है।' },
    question_not_runnable: { title: 'यह प्रश्न चलाया नहीं जा सकता', detail: 'दिखने वाले मामले केवल कोड, SQL और API के प्रश्नों में होते हैं।' },
    run_in_progress: { title: 'कोड अभी चल रहा है', detail: 'परिणाम की प्रतीक्षा करें, फिर चलाएँ।' },
  },
}

import { describe, expect, it } from 'vitest'
import { linesOf } from '../testing/statements-of'
import { arabic } from './pack'

/** Passages of several sentences in the shapes of the press: a text, and what it gives to whom, words | speaker. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  [
    'قال وزير الخارجية سامي الحداد إن المفاوضات مستمرة. وأضاف الوزير: "نحن مستعدون للحوار".',
    'المفاوضات مستمرة | سامي الحداد',
    'نحن مستعدون للحوار | سامي الحداد',
  ],
  [
    'وبحسب الشرطة، أوقف ثلاثة مشتبه بهم. وأكد المتحدث باسمها كريم منصور أن "التحقيق متواصل".',
    'أوقف ثلاثة مشتبه بهم | الشرطة',
    'التحقيق متواصل | كريم منصور',
  ],
  ['وأعلنت الشركة في بيان أن المصنع سيغلق أبوابه.', 'المصنع سيغلق أبوابه | الشركة'],
  ['"لم نلعب جيدا"، اعترف المدرب ياسر الخطيب في تصريح لصحيفة الأصداء.', 'لم نلعب جيدا | ياسر الخطيب'],
  [
    'أعلن رئيس البلدية أحمد القاضي أن الجسر سيفتح. وقال القاضي إن الرسوم لن ترتفع.',
    'الجسر سيفتح | أحمد القاضي',
    'الرسوم لن ترتفع | أحمد القاضي',
  ],
]

describe('passages of the Arabic press', () => {
  it.each(told)('reads %s', (text, ...statements) =>
    expect(linesOf(text, arabic)).toEqual(statements.map((line) => line.toLowerCase())),
  )
})

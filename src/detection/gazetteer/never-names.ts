/**
 * Words that are a name in some language and hardly ever meant as one in others: function words of the languages of
 * Western Europe, and the words of records and forms. Kept by hand.
 */
export const NEVER_NAMES = `
  a am an and any are as at be but by can could did do does each for from had has have he her here him his how i id if ill
  im in is it its ive just me my no nor not now of off on one or our out own she so some such than that the their them then
  there these they this those to too two up us was we were what when where which who whom why with would yes yet you your
  der die das den dem ein eine und ist nicht mit von zu auf fur les des une est pour que el los las una con por para il
  lo gli che non het een van de la le du da e y o os
  name names unique value type user users test data class group first last key sample example front sender title
  note section figure table chapter appendix part step version january february
`;

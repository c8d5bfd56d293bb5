/** The surnames of nine people in ten, in both scripts. */
const surnames = new Set(
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭肖蔡潘田董袁于余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鐘鍾姜崔谭譚廖范汪陆陸金石戴贾賈韦韋夏邱方侯邹鄒熊孟秦白江阎閻薛尹段雷黎史龙龍陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴洪赖賴',
);

const givenNames = new Set(
  (
    'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald ' +
    'steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric ' +
    'stephen jonathan larry justin scott brandon frank benjamin gregory samuel raymond patrick alexander jack dennis jerry ' +
    'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley ' +
    'kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy anna ann ' +
    'pierre jean marie hans peter klaus juan carlos jose maria luis julie martin diane eva jan anne helen alice tom ben'
  ).split(' '),
);

/** Whether a text may be the name of a person: a usual surname and one or two more characters, or a usual given name first. */
export function isPersonName(text: string): boolean {
  if (/^\p{Script=Han}{2,4}$/u.test(text)) return surnames.has(text.charAt(0));
  const words = text.split(/\s+/u);
  return words.length >= 2 && words.length <= 4 && !/\d/u.test(text) && givenNames.has((words[0] ?? '').toLowerCase());
}

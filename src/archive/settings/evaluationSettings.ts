import { defaultEvaluationPolicy } from '../../domain/evaluation/evaluationPolicy';
import type { SettingDefinition, SettingKey, Words } from './settingDefinition';
import { defineNumber } from './settingDefinition';

const { fullPoints, gradeShares, latePaymentPenalty, passMark, gradeFrom } = defaultEvaluationPolicy;

/** The yearly evaluation (003, domain.md section 5); rewards stand in a table of their own. */
export const evaluationSettings: readonly SettingDefinition[] = [
  definePart('pointsPerformance', fullPoints.performance, ['performance', '业绩', '業績']),
  definePart('pointsAttitude', fullPoints.attitude, ['attitude', '合作态度', '合作態度']),
  definePart('pointsCredit', fullPoints.credit, ['credit', '信用', '信用']),
  definePart('pointsInformation', fullPoints.information, ['information', '信息提供', '資訊提供']),
  defineShare('shareExcellent', gradeShares.excellent, ['Excellent', '优', '優']),
  defineShare('shareGood', gradeShares.good, ['Good', '良', '良']),
  defineShare('shareFair', gradeShares.fair, ['Fair', '中', '中']),
  defineShare('sharePoor', gradeShares.poor, ['Poor', '差', '差']),
  defineNumber(
    'latePaymentPenalty',
    'points',
    latePaymentPenalty,
    ['Evaluation: points lost by a late payment', '客户评估：每次逾期付款扣分', '客戶評估：每次逾期付款扣分'],
    [
      'Taken off the credit points for each late payment beyond those on time.',
      '逾期付款次数超过按时付款次数时，每多一次扣除的信用分。',
      '逾期付款次數超過準時付款次數時，每多一次扣除的信用分。',
    ],
  ),
  defineNumber(
    'passMark',
    'points',
    passMark,
    ['Evaluation: pass mark', '客户评估：达标分数', '客戶評估：達標分數'],
    ['Customers with this score or more have passed.', '总分达到此分数即为达标。', '總分達到此分數即為達標。'],
  ),
  defineGradeFrom('gradeExcellent', gradeFrom.excellent, ['Excellent', '优', '優']),
  defineGradeFrom('gradeGood', gradeFrom.good, ['Good', '良', '良']),
  defineGradeFrom('gradeFair', gradeFrom.fair, ['Fair', '中', '中']),
];

function definePart(key: SettingKey, usual: number, [english, simplified, traditional]: Words): SettingDefinition {
  return defineNumber(
    key,
    'points',
    usual,
    [`Evaluation: full points of ${english}`, `客户评估：${simplified}满分`, `客戶評估：${traditional}滿分`],
    ['The four parts make 100 points in all.', '四项满分合计须为 100 分。', '四項滿分合計須為 100 分。'],
  );
}

function defineShare(key: SettingKey, usual: number, [english, simplified, traditional]: Words): SettingDefinition {
  return defineNumber(
    key,
    'share',
    usual,
    [`Evaluation: ${english} gives`, `客户评估：“${simplified}”得分比例`, `客戶評估：「${traditional}」得分比例`],
    [
      'Share of the points of attitude or information, 0 % to 100 %.',
      '占合作态度或信息提供满分的比例，0% 到 100%。',
      '占合作態度或資訊提供滿分的比例，0% 到 100%。',
    ],
  );
}

function defineGradeFrom(key: SettingKey, usual: number, [english, simplified, traditional]: Words): SettingDefinition {
  return defineNumber(
    key,
    'points',
    usual,
    [`Evaluation: ${english} from`, `客户评估：“${simplified}”最低分`, `客戶評估：「${traditional}」最低分`],
    [
      'The lowest score of this grade; what is below the last is Poor.',
      '该等次的最低总分；低于最后一档的为“差”。',
      '該等第的最低總分；低於最後一檔的為「差」。',
    ],
  );
}

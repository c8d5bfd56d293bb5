import type { Localised } from '../../archive/language';

/** What differs from language to language: name, industry, city, person in charge, phone. All of it is invented. */
export type SampleWords = readonly [name: string, industry: string, city: string, person: string, phone: string];

/** The same twelve customers in each language, in the order of `sampleFigures`. */
export const sampleWords: Localised<readonly SampleWords[]> = {
  'en-US': [
    ['Alder & Finch Hardware', 'Hardware', 'Portland', 'Maria Soto', '555-0101'],
    ['Bluewater Kitchens', 'Furniture', 'Tampa', 'Owen Clarke', '555-0102'],
    ['Cedar Lane Clinics', 'Health care', 'Madison', 'Priya Nair', '555-0103'],
    ['Dunmore Logistics', 'Transport', 'Memphis', 'Hank Dunmore', '555-0104'],
    ['Eastgate Foods', 'Food retail', 'Columbus', 'Lily Tran', '555-0105'],
    ['Fernhill School Supplies', 'Education', 'Boise', 'Grace Bell', '555-0106'],
    ['Granite Peak Builders', 'Construction', 'Denver', 'Sam Ortiz', '555-0107'],
    ['Harbor Street Bakery', 'Food retail', 'Boston', 'June Park', '555-0108'],
    ['Ironbridge Machine Works', 'Machinery', 'Cleveland', 'Karl Weiss', '555-0109'],
    ['Juniper Garden Centers', 'Garden', 'Tucson', 'Rosa Vega', '555-0110'],
    ['Kestrel Outfitters', 'Sports', 'Bozeman', 'Tom Reed', '555-0111'],
    ['Lakeside Print Shop', 'Printing', 'Duluth', 'Ada Holm', '555-0112'],
  ],
  'zh-CN': [
    ['青禾五金有限公司', '五金', '苏州', '沈立新', '0512-5550-0101'],
    ['蓝湾橱柜有限公司', '家具', '佛山', '梁志远', '0757-5550-0102'],
    ['雪松巷诊所', '医疗', '杭州', '顾敏', '0571-5550-0103'],
    ['顺达恒物流有限公司', '运输', '武汉', '郑大海', '027-5550-0104'],
    ['东门优食超市', '食品零售', '成都', '陈丽', '028-5550-0105'],
    ['蕨山文教用品有限公司', '教育', '长沙', '白晓文', '0731-5550-0106'],
    ['磐石峰建筑有限公司', '建筑', '西安', '石建军', '029-5550-0107'],
    ['港前街面包房', '食品零售', '青岛', '朴俊', '0532-5550-0108'],
    ['铁桥机械制造厂', '机械', '沈阳', '魏国强', '024-5550-0109'],
    ['柏园花卉中心', '园艺', '昆明', '罗莎', '0871-5550-0110'],
    ['红隼户外用品店', '体育用品', '乌鲁木齐', '田瑞', '0991-5550-0111'],
    ['湖畔印务社', '印刷', '南昌', '何安', '0791-5550-0112'],
  ],
  'zh-TW': [
    ['青禾五金有限公司', '五金', '臺中', '沈立新', '04-5550-0101'],
    ['藍灣廚具股份有限公司', '家具', '桃園', '梁志遠', '03-5550-0102'],
    ['雪松巷診所', '醫療', '新竹', '顧敏', '03-5550-0103'],
    ['順達恆物流有限公司', '運輸', '基隆', '鄭大海', '02-5550-0104'],
    ['東門優食超市', '食品零售', '臺北', '陳麗', '02-5550-0105'],
    ['蕨山文教用品有限公司', '教育', '嘉義', '白曉文', '05-5550-0106'],
    ['磐石峰營造股份有限公司', '營造', '高雄', '石建軍', '07-5550-0107'],
    ['港前街麵包坊', '食品零售', '臺南', '朴俊', '06-5550-0108'],
    ['鐵橋機械廠', '機械', '彰化', '魏國強', '04-5550-0109'],
    ['柏園花卉中心', '園藝', '屏東', '羅莎', '08-5550-0110'],
    ['紅隼戶外用品店', '體育用品', '花蓮', '田瑞', '03-5550-0111'],
    ['湖畔印刷行', '印刷', '宜蘭', '何安', '03-5550-0112'],
  ],
};

/** Choices by their ids and amounts; `''` where nothing is known. */
export interface SampleFigures {
  readonly stage: 'prospect' | 'existing' | 'former';
  readonly probability: 'high' | 'medium' | 'low' | '';
  readonly marketPotential: number | '';
  readonly expectedShare: number | '';
  readonly currentBusiness: number | '';
  readonly additionalVolume: number | '';
}

/** One tie at a boundary is among them, and one customer who cannot be classified because the probability is missing. */
export const sampleFigures: readonly SampleFigures[] = [
  existing(400_000, 100_000, 'medium'),
  existing(86_000, 20_000, 'low'),
  prospect(1_000_000, 0.3, 'high'),
  existing(152_000, 60_000, 'high'),
  prospect(640_000, 0.15, 'medium'),
  existing(12_500, 5_000, 'low'),
  prospect(300_000, 0.4, 'low'),
  existing(9_800, 1_200, 'medium'),
  existing(230_000, 20_000, 'medium'),
  { ...prospect(90_000, 0.25, 'low'), stage: 'former' },
  existing(41_000, 18_000, 'high'),
  prospect(55_000, 0.5, ''),
];

function existing(
  currentBusiness: number,
  additionalVolume: number,
  probability: SampleFigures['probability'],
): SampleFigures {
  return { stage: 'existing', probability, marketPotential: '', expectedShare: '', currentBusiness, additionalVolume };
}

function prospect(
  marketPotential: number,
  expectedShare: number,
  probability: SampleFigures['probability'],
): SampleFigures {
  return { stage: 'prospect', probability, marketPotential, expectedShare, currentBusiness: '', additionalVolume: '' };
}

import { type Custom, list, names } from "./custom.ts";

/** One mora after another, as Japanese names are written; an "n" stands alone only before a consonant. */
const MORAE = "(?:(?:[knhbpmrg]y?|s|sh|j|t|ch|ts|z|d|f|y|w|kk|pp|ss|tt|cch)?[aiueo]|n(?![aiueoy]))+";
const JAPANESE = new RegExp(`^${MORAE} ${MORAE}$`);

export const ASIAN: readonly Custom[] = [
  {
    states: ["VNM"],
    whole:
      /^(?:(?:nguyen|tran|pham|hoang|huynh|phan|trinh|dinh|truong|bui|doan) [a-z]{2,6}(?: [a-z]{2,6}){0,2}|(?:le|vu|vo|dang|do|ho|ngo|duong|ly|lam|luong|mai|to|ta|dao|ha|cao|nghiem|lai|luu) [a-z]{2,6} [a-z]{2,6}(?: [a-z]{2,6})?)$/,
  },
  {
    states: ["KOR", "PRK"],
    whole:
      /^(?:kim|lee|park|choi|jung|jeong|chung|kang|cho|yoon|yun|jang|chang|lim|han|oh|seo|suh|shin|kwon|hwang|ahn|an|song|hong|moon|ri|pak|choe|ro|hyon|noh|roh|ban|wi|bae|baek|nam|yoo|ryu|cha|woo|joo|ju|min|chon|so|o) (?:[a-z]{2,6}-[a-z]{2,6}|[a-z]{2,5} [a-z]{2,5})$/,
  },
  {
    states: ["CHN", "TWN"],
    whole:
      /^(?:wang|li|zhang|liu|chen|yang|zhao|huang|zhou|wu|xu|sun|hu|zhu|gao|lin|he|guo|ma|luo|liang|song|zheng|xie|tang|feng|yu|dong|xiao|cheng|cao|yuan|deng|xi|hua|mao|qin|geng|lu|fu|shen|zeng|peng|lyu|su|jiang|cai|jia|ding|wei|xue|ye|yan|pan|du|dai|xia|zhong|tian|ren|fan|fang|shi|yao|liao|zou|xiong|jin|hao|gong|shao|meng|qiu|qian|bai|wen|chi|cong|sha|tie|nong|lai) (?:[a-z]{2,10}|[a-z]{2,6}-[a-z]{2,6})$/,
  },
  {
    states: ["SGP", "MYS"],
    whole: /^(?:tan|lim|lee|ng|ong|wong|goh|chua|chan|koh|teo|ang|yeo|tay|low|toh|chong|chia|heng|liew|loke|teh|gan|sim|fu) [a-z]{2,6} [a-z]{2,6}$/,
  },
  { states: ["JPN"], whole: JAPANESE },
  {
    states: ["MMR"],
    whole:
      /^(?:(?:aung|maung|myint|thein|htun|tun|htut|win|soe|kyaw|min|hlaing|swe|tin|zaw|thant|than|lwin|naing|oo|ko|khin|nyan|nyunt|san|suu|kyi|thaung|moe|myo|ye|zin|mar|nu|sein|thura|shwe|mya|hla|htoo|wai|wunna|yan|phyo|hein|aye) ?){2,5}$/,
  },
  {
    states: ["THA"],
    endings:
      /(?:korn|chai|porn|pong|phong|wong|sak|nukul|achart|ngiam|sukul|udom|winai|wut|charoen|rangsi|kiat|siri|anon|asai|panich|pongsa|thakul|trakul)$/,
  },
  { states: ["LAO"], endings: /(?:vong|vongsa|phone|xay|sith|vath|savanh|vihane|anouvong)$/ },
  {
    states: ["KHM"],
    whole: /^(?:hun|prak|sok|tea|hor|chea|sar|cham|keo|heng|ouk|chhay|aun|chum|kung|ith|khuon|pen|var) [a-z]{2,14}(?: [a-z]{2,14})?$/,
  },
  { states: ["IDN"], endings: /(?:anto|yono|oyo|wati|sono|arto|artati|ningrum|sih|diono|wijaya|kusuma|yudho|ianto|sudi)$/ },
  { states: list("MYS BRN SGP"), any: names("bin binti") },
  {
    states: ["LKA"],
    endings: /(?:singhe|wardena|wardene|nayake|nayaka|tilleke|tilaka|tillake|sekara|sekera|ratne|arachchi|pakse|paksa|gamage|sooriya)$/,
  },
  {
    states: ["NPL"],
    family: names(
      "oli deuba dahal gyawali khadka thapa shrestha koirala bhattarai adhikari acharya poudel paudel bista basnet karki gurung limbu tamang giri pokharel bhandari mahara ghimire lamsal saud",
    ),
  },
  { states: list("IND NPL"), family: names("sharma pandey rai yadav jha chaudhary chand") },
  {
    states: ["IND"],
    family: names(
      "singh kumar patel gupta reddy rao iyer nair menon misra mishra joshi verma mehta banerjee mukherjee goyal agarwal prasad naidu pillai desai gandhi chatterjee ramachandran nath tripathi shukla saxena bhatt kulkarni deshpande pawar",
    ),
    given: names(
      "narendra rajnath sushma arvind sanjay vinay ajit anil rajesh suresh ramesh vikram nirmala pranab amit ashok rajiv sunil arun piyush hardeep",
    ),
    endings: /(?:murthy|swamy|swami|krishna|krishnan|nathan|raman|shankar|jeet)$/,
  },
  {
    states: ["BGD"],
    family: names("rahman hossain hossen islam chowdhury begum khatun akhter uddin mia miah alam haque hoque sarkar bhuiyan"),
    whole: /\b(?:md|[a-z]+ul|ziaur|mujibur) /,
  },
  { states: ["PAK"], family: names("khan bhutto chaudhry butt malik qureshi mirza abbasi baloch shah iqbal bajwa munir sharif") },
  { states: ["AFG"], endings: /(?:zai|zada)$/ },
  { states: ["IRN"], endings: /(?:nejad|zadeh|pour|poor|abadi|ollahi|manesh|khani|doost)$/ },
  {
    states: ["MNG"],
    endings: /(?:bayar|bold|jargal|tulga|tsetseg|erdene|sukh|dorj|tuya|gerel|ochir|chuluun|tugs|munkh)$/,
    whole: /^[a-z]\.? ?(?:batt?|khurel|oyun|enkh|munkh|gan|tsend|tsog|luvsan|nyam|saikhan|damdin)[a-z]+(?:-[a-z]+)?$/,
  },
];

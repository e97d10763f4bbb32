"""The rules of the catalogue, a file each, in the folder of their group."""

from cjm.lint import Rule
from cjm.rules.access.icon_without_label import icon_without_label
from cjm.rules.access.image_without_alt import image_without_alt
from cjm.rules.access.language_missing import language_missing
from cjm.rules.access.map_summary_missing import map_summary_missing
from cjm.rules.completeness.b2b_without_stakeholders import b2b_without_stakeholders
from cjm.rules.completeness.persona_incomplete import persona_incomplete
from cjm.rules.completeness.phase_without_action import phase_without_action
from cjm.rules.completeness.phase_without_goal import phase_without_goal
from cjm.rules.completeness.phase_without_improvement import phase_without_improvement
from cjm.rules.completeness.phase_without_motivation import phase_without_motivation
from cjm.rules.completeness.phase_without_question import phase_without_question
from cjm.rules.completeness.phase_without_touchpoint import phase_without_touchpoint
from cjm.rules.completeness.placeholder_text import placeholder_text
from cjm.rules.completeness.single_channel_map import single_channel_map
from cjm.rules.completeness.touchpoint_without_channel import touchpoint_without_channel
from cjm.rules.completeness.touchpoint_without_medium import touchpoint_without_medium
from cjm.rules.completeness.touchpoint_without_need import touchpoint_without_need
from cjm.rules.completeness.unanswered_question import unanswered_question
from cjm.rules.consistency.canonical_phase_order import canonical_phase_order
from cjm.rules.consistency.channel_alias import channel_alias
from cjm.rules.consistency.channel_medium_conflict import channel_medium_conflict
from cjm.rules.consistency.duplicate_id import duplicate_id
from cjm.rules.consistency.duplicate_name import duplicate_name
from cjm.rules.consistency.future_without_baseline import future_without_baseline
from cjm.rules.consistency.persona_without_journey import persona_without_journey
from cjm.rules.consistency.phase_name_drift import phase_name_drift
from cjm.rules.consistency.primary_persona_ambiguous import primary_persona_ambiguous
from cjm.rules.consistency.undeclared_channel import undeclared_channel
from cjm.rules.consistency.unknown_reference import unknown_reference
from cjm.rules.consistency.unused_definition import unused_definition
from cjm.rules.emotion.all_positive_journey import all_positive_journey
from cjm.rules.emotion.emotion_jump_unexplained import emotion_jump_unexplained
from cjm.rules.emotion.emotion_label_conflict import emotion_label_conflict
from cjm.rules.emotion.emotion_without_words import emotion_without_words
from cjm.rules.emotion.flat_emotion_curve import flat_emotion_curve
from cjm.rules.emotion.moment_of_truth_count import moment_of_truth_count
from cjm.rules.emotion.touchpoint_without_emotion import touchpoint_without_emotion
from cjm.rules.emotion.weak_ending import weak_ending
from cjm.rules.evidence.claim_without_evidence import claim_without_evidence
from cjm.rules.evidence.evidence_without_provenance import evidence_without_provenance
from cjm.rules.evidence.map_without_evidence import map_without_evidence
from cjm.rules.evidence.mostly_assumption import mostly_assumption
from cjm.rules.evidence.no_customer_voice import no_customer_voice
from cjm.rules.evidence.not_walked_through import not_walked_through
from cjm.rules.evidence.personal_data_in_map import personal_data_in_map
from cjm.rules.evidence.review_cadence_missing import review_cadence_missing
from cjm.rules.evidence.single_evidence_kind import single_evidence_kind
from cjm.rules.evidence.stale_evidence import stale_evidence
from cjm.rules.evidence.stale_review import stale_review
from cjm.rules.flow.backward_flow_unmarked import backward_flow_unmarked
from cjm.rules.flow.dead_end_phase import dead_end_phase
from cjm.rules.flow.flow_without_destination import flow_without_destination
from cjm.rules.flow.flow_without_reason import flow_without_reason
from cjm.rules.flow.linear_only_journey import linear_only_journey
from cjm.rules.flow.loop_without_exit import loop_without_exit
from cjm.rules.flow.no_exit_path import no_exit_path
from cjm.rules.flow.no_loyalty_feedback import no_loyalty_feedback
from cjm.rules.flow.unmarked_handoff import unmarked_handoff
from cjm.rules.flow.unreachable_phase import unreachable_phase
from cjm.rules.measurement.biggest_drop_unaddressed import biggest_drop_unaddressed
from cjm.rules.measurement.drop_off_without_reason import drop_off_without_reason
from cjm.rules.measurement.emotion_metric_conflict import emotion_metric_conflict
from cjm.rules.measurement.flow_shares_exceed_one import flow_shares_exceed_one
from cjm.rules.measurement.funnel_increases import funnel_increases
from cjm.rules.measurement.funnel_sum_mismatch import funnel_sum_mismatch
from cjm.rules.measurement.metric_without_target import metric_without_target
from cjm.rules.measurement.metric_without_unit_or_period import metric_without_unit_or_period
from cjm.rules.measurement.phase_without_metric import phase_without_metric
from cjm.rules.ownership.equal_importance import equal_importance
from cjm.rules.ownership.low_point_without_opportunity import low_point_without_opportunity
from cjm.rules.ownership.map_without_owner import map_without_owner
from cjm.rules.ownership.no_alternatives_recorded import no_alternatives_recorded
from cjm.rules.ownership.opportunity_stale_status import opportunity_stale_status
from cjm.rules.ownership.opportunity_unscored import opportunity_unscored
from cjm.rules.ownership.opportunity_without_owner import opportunity_without_owner
from cjm.rules.ownership.orphan_opportunity import orphan_opportunity
from cjm.rules.ownership.proposed_without_resources import proposed_without_resources
from cjm.rules.ownership.touchpoint_without_owner import touchpoint_without_owner
from cjm.rules.structure.crowded_phase import crowded_phase
from cjm.rules.structure.ends_at_purchase import ends_at_purchase
from cjm.rules.structure.journey_without_retention import journey_without_retention
from cjm.rules.structure.map_without_audience import map_without_audience
from cjm.rules.structure.map_without_persona import map_without_persona
from cjm.rules.structure.map_without_purpose import map_without_purpose
from cjm.rules.structure.map_without_scope import map_without_scope
from cjm.rules.structure.map_without_state import map_without_state
from cjm.rules.structure.mixed_states import mixed_states
from cjm.rules.structure.starts_at_own_channel import starts_at_own_channel
from cjm.rules.structure.too_few_phases import too_few_phases
from cjm.rules.structure.too_many_phases import too_many_phases
from cjm.rules.wording.company_voice import company_voice
from cjm.rules.wording.department_phase import department_phase
from cjm.rules.wording.duplicate_text import duplicate_text
from cjm.rules.wording.long_text import long_text
from cjm.rules.wording.question_without_mark import question_without_mark
from cjm.rules.wording.solution_as_pain import solution_as_pain
from cjm.rules.wording.title_not_a_goal import title_not_a_goal
from cjm.rules.wording.vague_wording import vague_wording

ALL: tuple[Rule, ...] = (
    map_without_purpose,
    map_without_audience,
    map_without_persona,
    map_without_scope,
    map_without_state,
    mixed_states,
    too_few_phases,
    too_many_phases,
    crowded_phase,
    ends_at_purchase,
    journey_without_retention,
    starts_at_own_channel,
    phase_without_touchpoint,
    phase_without_action,
    phase_without_goal,
    phase_without_question,
    phase_without_motivation,
    unanswered_question,
    touchpoint_without_channel,
    touchpoint_without_medium,
    touchpoint_without_need,
    persona_incomplete,
    placeholder_text,
    single_channel_map,
    b2b_without_stakeholders,
    phase_without_improvement,
    unknown_reference,
    duplicate_id,
    duplicate_name,
    unused_definition,
    channel_alias,
    undeclared_channel,
    channel_medium_conflict,
    primary_persona_ambiguous,
    persona_without_journey,
    canonical_phase_order,
    phase_name_drift,
    future_without_baseline,
    unreachable_phase,
    dead_end_phase,
    no_exit_path,
    linear_only_journey,
    loop_without_exit,
    flow_without_destination,
    flow_without_reason,
    no_loyalty_feedback,
    unmarked_handoff,
    backward_flow_unmarked,
    map_without_evidence,
    claim_without_evidence,
    mostly_assumption,
    single_evidence_kind,
    stale_review,
    review_cadence_missing,
    stale_evidence,
    evidence_without_provenance,
    not_walked_through,
    no_customer_voice,
    personal_data_in_map,
    touchpoint_without_emotion,
    flat_emotion_curve,
    all_positive_journey,
    emotion_without_words,
    emotion_label_conflict,
    emotion_jump_unexplained,
    weak_ending,
    moment_of_truth_count,
    low_point_without_opportunity,
    map_without_owner,
    opportunity_without_owner,
    opportunity_unscored,
    orphan_opportunity,
    opportunity_stale_status,
    touchpoint_without_owner,
    equal_importance,
    proposed_without_resources,
    no_alternatives_recorded,
    phase_without_metric,
    funnel_sum_mismatch,
    funnel_increases,
    biggest_drop_unaddressed,
    drop_off_without_reason,
    emotion_metric_conflict,
    metric_without_unit_or_period,
    metric_without_target,
    flow_shares_exceed_one,
    company_voice,
    department_phase,
    title_not_a_goal,
    long_text,
    question_without_mark,
    vague_wording,
    solution_as_pain,
    duplicate_text,
    language_missing,
    image_without_alt,
    icon_without_label,
    map_summary_missing,
)
"""Every rule, in the order of the catalogue."""

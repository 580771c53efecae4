//! What is left when a connection ends.

use crate::world;

#[tokio::test]
async fn a_client_that_vanishes_without_a_close_frame_leaves_no_row() {
    let world = world().start().await;
    let ann = world.join("1", "ann").await;
    assert_eq!(world.rows().await.len(), 2);
    drop(ann);
    world.rows_are(0).await;
    world.stop().await;
}

#[tokio::test]
async fn disconnect_is_answered_200_even_when_the_table_is_gone() {
    let world = world().start().await;
    let ann = world.join("1", "ann").await;
    world.drop_table().await;
    let mut watch = world.watch();
    ann.close().await;
    let answer = watch.answered().await;
    assert_eq!(answer, r#"{"statusCode":200}"#);
    world.stop().await;
}

#[tokio::test]
async fn a_disconnect_that_another_environment_serves_finds_the_rows_too() {
    let world = world().start().await;
    let ann = world.join("1", "ann").await;
    let mut watch = world.watch();
    world.kill_environments();
    watch.environment_ended().await;
    ann.close().await;
    world.rows_are(0).await;
    world.stop().await;
}
